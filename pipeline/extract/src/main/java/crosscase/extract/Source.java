package crosscase.extract;

import java.nio.file.Path;

/**
 * One input file, known by its path below the input root and the hash of its bytes.
 *
 * <p>A file that could not be read is a source too, with an empty {@code sha256}; extraction
 * rejects it.
 *
 * @param path below the input root, with {@code /} on every system
 * @param size in bytes
 * @param sha256 in lower-case hex; empty for an unreadable file
 */
public record Source(String path, Path file, long size, String sha256) {}
