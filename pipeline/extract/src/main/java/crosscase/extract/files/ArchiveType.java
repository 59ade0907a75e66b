package crosscase.extract.files;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A file that contains other files and is not itself a document. */
public enum ArchiveType {
  ZIP,
  TAR,
  /** One compressed file, or a compressed tar. */
  COMPRESSED,
  MAILBOX,
  MAIL;

  private static final Set<String> EXTENSIONS =
      Set.of("zip", "tar", "tgz", "tbz2", "txz", "gz", "bz2", "xz", "mbox", "mbx", "eml");

  /** The type of a file, given its detected media type and, for mail, its name. */
  public static Optional<ArchiveType> of(String detected, String name) {
    return switch (detected) {
      case "application/zip", "application/x-zip-compressed" -> Optional.of(ZIP);
      case "application/x-tar", "application/x-gtar" -> Optional.of(TAR);
      case "application/gzip", "application/x-bzip2", "application/x-xz" -> Optional.of(COMPRESSED);
      case "application/mbox" -> mail(name, MAILBOX);
      case "message/rfc822" -> mail(name, MAIL);
      default -> Optional.empty();
    };
  }

  /** Plain text may begin like a mail, so only a file named as a mail counts as one. */
  private static Optional<ArchiveType> mail(String name, ArchiveType type) {
    return switch (extension(name)) {
      case "eml" -> Optional.of(MAIL);
      case "mbox", "mbx" -> Optional.of(MAILBOX);
      case "" -> Optional.of(type);
      default -> Optional.empty();
    };
  }

  /** Whether a file may be an archive, judging by its name, so that it is worth opening. */
  public static boolean isArchiveName(String name) {
    return EXTENSIONS.contains(extension(name));
  }

  public static String extension(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1);
  }
}
