package crosscase.extract;

import java.nio.file.Path;

/**
 * One input file or member of an archive, known by its path below the input root and the hash of
 * its bytes.
 *
 * <p>A file that could not be read is a source too, with an empty {@code sha256}; extraction
 * rejects it.
 *
 * @param path below the input root, with {@code /} on every system; of a member of an archive with
 *     {@code !/} behind the archive
 * @param file the file itself, or the archive that holds it
 * @param member its path within the archive; empty for a file by itself
 * @param size in bytes
 * @param sha256 in lower-case hex; empty for an unreadable file
 */
public record Source(String path, Path file, String member, long size, String sha256) {
  /** A file by itself. */
  public Source(String path, Path file, long size, String sha256) {
    this(path, file, "", size, sha256);
  }
}
