package crosscase.extract.archives;

import crosscase.corpus.Rejection.Reason;
import crosscase.extract.files.RejectionException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
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

/**
 * Passes on the files in a zip or tar one by one. Links and encrypted members are refused; devices
 * are skipped.
 */
final class ArchiveReader {
  private static final Map<String, String> TAR_EXTENSIONS =
      Map.of("tgz", ".tar", "tbz2", ".tar", "txz", ".tar");

  private ArchiveReader() {}

  /**
   * Receives a member's name as stored, its bytes and, for the body of a mail, the mail's headers.
   */
  @FunctionalInterface
  interface MemberSink {
    void accept(String name, InputStream bytes, Optional<MailHeaders> headers)
        throws IOException, RejectionException;

    default void accept(String name, InputStream bytes) throws IOException, RejectionException {
      accept(name, bytes, Optional.empty());
    }
  }

  /** Receives the name of a member that cannot be read, and the reason. */
  @FunctionalInterface
  interface RefusalSink {
    void accept(String name, ArchiveUnpacker.Refusal why) throws RejectionException;
  }

  /** How many files a zip says it has, as far as they would be read. */
  static long countZip(Path file) throws IOException {
    try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
      return Collections.list(zip.getEntries()).stream()
          .filter(entry -> !entry.isDirectory())
          .filter(entry -> !MemberName.isExcluded(MemberName.safe(entry.getName())))
          .count();
    }
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
        Reason.UNSUPPORTED, "It is a link, not a file: pack the file itself.");
  }

  private static ArchiveUnpacker.Refusal encryptedRefusal() {
    return new ArchiveUnpacker.Refusal(
        Reason.ENCRYPTED, "The archive is protected by a password: pack it again without one.");
  }

  private static ArchiveUnpacker.Refusal unsupportedRefusal() {
    return new ArchiveUnpacker.Refusal(
        Reason.UNSUPPORTED,
        "It is packed by a method that cannot be read: pack it as an ordinary zip.");
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

  /** The decompressed content of a gz, bz2 or xz file. */
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
