package crosscase.extract.archives;

import crosscase.corpus.Rejection.Reason;
import crosscase.extract.files.RejectionException;
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
  private static final Map<String, String> TAR_EXTENSIONS =
      Map.of("tgz", ".tar", "tbz2", ".tar", "txz", ".tar");

  private ArchiveReader() {}

  /** Takes a member's name as it is written, its bytes, and what stands above a mail's body. */
  @FunctionalInterface
  interface MemberSink {
    void accept(String name, InputStream bytes, Optional<MailHeaders> head)
        throws IOException, RejectionException;

    default void accept(String name, InputStream bytes) throws IOException, RejectionException {
      accept(name, bytes, Optional.empty());
    }
  }

  /** Takes the name of a member that cannot be read, and why. */
  @FunctionalInterface
  interface RefusalSink {
    void accept(String name, ArchiveUnpacker.Refusal why) throws RejectionException;
  }

  static void zip(Path file, MemberSink sink, RefusalSink refusals)
      throws IOException, RejectionException {
    try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
      for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements(); ) {
        ZipArchiveEntry entry = all.nextElement();
        if (entry.isDirectory()) {
          continue;
        }
        if (entry.isUnixSymlink()) {
          refusals.accept(entry.getName(), linkRefusal());
        } else if (entry.getGeneralPurposeBit().usesEncryption()) {
          refusals.accept(entry.getName(), encryptedRefusal());
        } else if (!zip.canReadEntryData(entry)) {
          refusals.accept(entry.getName(), unsupportedRefusal());
        } else {
          try (InputStream in = zip.getInputStream(entry)) {
            sink.accept(entry.getName(), in);
          }
        }
      }
    }
  }

  private static ArchiveUnpacker.Refusal linkRefusal() {
    return new ArchiveUnpacker.Refusal(
        Reason.UNSUPPORTED, "It is a link and no file: pack the file itself.");
  }

  private static ArchiveUnpacker.Refusal encryptedRefusal() {
    return new ArchiveUnpacker.Refusal(
        Reason.ENCRYPTED, "The archive is locked with a password: pack it anew without one.");
  }

  private static ArchiveUnpacker.Refusal unsupportedRefusal() {
    return new ArchiveUnpacker.Refusal(
        Reason.UNSUPPORTED, "It is packed in a way that cannot be read: pack it as a plain zip.");
  }

  static void tar(Path file, MemberSink sink, RefusalSink refusals)
      throws IOException, RejectionException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
        TarArchiveInputStream tar = new TarArchiveInputStream(in)) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (entry.isSymbolicLink() || entry.isLink()) {
          refusals.accept(entry.getName(), linkRefusal());
        } else if (entry.isFile()) {
          sink.accept(entry.getName(), tar);
        }
      }
    }
  }

  /** What a gz, bz2 or xz is made of. */
  static InputStream decompress(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file));
    try {
      return new CompressorStreamFactory(true).createCompressorInputStream(in);
    } catch (CompressorException broken) {
      in.close();
      throw new IOException(broken);
    }
  }

  /** {@code a.txt} for {@code a.txt.gz}, {@code a.tar} for {@code a.tgz}. */
  static String decompressedName(String name) {
    int dot = name.lastIndexOf('.');
    String extension = name.substring(dot + 1).toLowerCase(Locale.ROOT);
    return dot <= 0 ? name : name.substring(0, dot) + TAR_EXTENSIONS.getOrDefault(extension, "");
  }
}
