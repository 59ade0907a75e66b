package crosscase.cli.failures;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Files of a corpus that are missing or are not what was written, as libraries report them. */
final class CorpusDamage {
  private static final String LUCENE = "org.apache.lucene.index.";

  /** The libraries that read tables. */
  private static final Pattern READER =
      Pattern.compile("(org\\.apache\\.(spark|parquet|hadoop)|io\\.delta)\\..*");

  private static final Pattern DAMAGE =
      Pattern.compile(
          "FAILED_READ_FILE|FILE_NOT_EXIST|DELTA_(TABLE_NOT_FOUND|PATH_DOES_NOT_EXIST|LOG|VERSION"
              + "|STATE|TRUNCATED|MISSING|FILE_NOT_FOUND)\\w*|[Cc]hecksum (error|file)"
              + "|ChecksumException|is not a Parquet file|[Cc]orrupt|does not exist"
              + "|Expected \\d+ values|Unrecognized token");

  private static final Pattern TABLE = Pattern.compile("/([a-z]+)/(?:_delta_log/|part-)[^\\s,]*");

  private CorpusDamage() {}

  /**
   * What is damaged and how to restore it; empty for any other failure.
   *
   * @param corpus what the user calls the corpus
   */
  static Optional<String> sentence(Throwable cause, String corpus) {
    String type = cause.getClass().getName();
    String message = String.valueOf(cause.getMessage());
    if (type.startsWith(LUCENE)) {
      return Optional.of(
          "the index of %s is damaged: rebuild it with crosscase index --corpus %s"
              .formatted(corpus, corpus));
    }
    if (!READER.matcher(type).matches() || !DAMAGE.matcher(message).find()) {
      return Optional.empty();
    }
    Matcher table = TABLE.matcher(message);
    return Optional.of(
        "%s of %s is damaged, because files are missing or have changed: restore them from a backup, or create a new corpus from the same sources with crosscase run INPUT --corpus NEW"
            .formatted(table.find() ? "the table " + table.group(1) : "a table", corpus));
  }
}
