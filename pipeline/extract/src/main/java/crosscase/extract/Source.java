package crosscase.extract;

import java.nio.file.Path;

/**
 * One input file or archive member, identified by its path below the input root and the hash of its
 * bytes.
 *
 * <p>A file that could not be read is also a source, with an empty {@code sha256}; extraction
 * rejects it.
 *
 * @param path below the input root, with {@code /} on every system; for a member, the path of the
 *     archive followed by {@code !/} and the path within it
 * @param file the file itself, or the archive that contains it
 * @param member its path within the archive; empty for a file of its own
 * @param size in bytes
 * @param sha256 in lower-case hex; empty for an unreadable file
 */
public record Source(String path, Path file, String member, long size, String sha256) {
  /** A file that is not in an archive. */
  public Source(String path, Path file, long size, String sha256) {
    this(path, file, "", size, sha256);
  }

  /** The last part of a path. */
  public static String fileName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
