package crosscase.extract;

import crosscase.corpus.Rejection.Reason;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.compressors.CompressorException;
import org.apache.commons.compress.compressors.CompressorStreamFactory;

/** Hands over the files in a zip or a tar one by one; links are refused, devices left out. */
final class ArchiveReader {
  private static final Map<String, String> TARS =
      Map.of("tgz", ".tar", "tbz2", ".tar", "txz", ".tar");

  private ArchiveReader() {}

  /** Takes a member's name as it is written, its bytes, and what stands above a mail's body. */
  @FunctionalInterface
  interface Sink {
    void take(String name, InputStream bytes, Optional<MailHead> head)
        throws IOException, NoDocumentException;

    default void take(String name, InputStream bytes) throws IOException, NoDocumentException {
      take(name, bytes, Optional.empty());
    }
  }

  /** Takes the name of a member that cannot be read, and why. */
  @FunctionalInterface
  interface Refusals {
    void take(String name, Unpacking.Why why) throws NoDocumentException;
  }

  static void zip(Path file, Sink sink, Refusals refusals) throws IOException, NoDocumentException {
    try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
      for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements(); ) {
        ZipArchiveEntry entry = all.nextElement();
        if (entry.isDirectory()) {
          continue;
        }
        if (entry.isUnixSymlink()) {
          refusals.take(entry.getName(), link());
        } else if (entry.getGeneralPurposeBit().usesEncryption()) {
          refusals.take(entry.getName(), locked());
        } else if (!zip.canReadEntryData(entry)) {
          refusals.take(entry.getName(), unknown());
        } else {
          try (InputStream in = zip.getInputStream(entry)) {
            sink.take(entry.getName(), in);
          }
        }
      }
    }
  }

  private static Unpacking.Why link() {
    return new Unpacking.Why(Reason.UNSUPPORTED, "It is a link and no file: pack the file itself.");
  }

  private static Unpacking.Why locked() {
    return new Unpacking.Why(
        Reason.ENCRYPTED, "The archive is locked with a password: pack it anew without one.");
  }

  private static Unpacking.Why unknown() {
    return new Unpacking.Why(
        Reason.UNSUPPORTED, "It is packed in a way that cannot be read: pack it as a plain zip.");
  }

  static void tar(Path file, Sink sink, Refusals refusals) throws IOException, NoDocumentException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
        TarArchiveInputStream tar = new TarArchiveInputStream(in)) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (entry.isSymbolicLink() || entry.isLink()) {
          refusals.take(entry.getName(), link());
        } else if (entry.isFile()) {
          sink.take(entry.getName(), tar);
        }
      }
    }
  }

  /** What a gz, bz2 or xz is made of. */
  static InputStream uncompressed(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file));
    try {
      return new CompressorStreamFactory(true).createCompressorInputStream(in);
    } catch (CompressorException broken) {
      in.close();
      throw new IOException(broken);
    }
  }

  /** {@code a.txt} for {@code a.txt.gz}, {@code a.tar} for {@code a.tgz}. */
  static String uncompressedName(String name) {
    int dot = name.lastIndexOf('.');
    String extension = name.substring(dot + 1).toLowerCase(Locale.ROOT);
    return dot <= 0 ? name : name.substring(0, dot) + TARS.getOrDefault(extension, "");
  }
}
