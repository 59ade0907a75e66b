package crosscase.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where the tables of a corpus stand, and how far each has come; needs no Spark.
 *
 * <p>A table is at the version of its last commit.
 */
record TableFolder(Path corpus) {
  /** A commit of a Delta table: its number with leading zeros. */
  private static final Pattern COMMIT = Pattern.compile("(\\d{20})\\.json");

  TableFolder {
    corpus = corpus.toAbsolutePath();
  }

  String path(String table) {
    return corpus.resolve(table).toString();
  }

  boolean exists(String table) {
    return Files.isDirectory(log(table));
  }

  /** The number of a table's last commit; -1 for none. */
  long version(String table) throws IOException {
    if (!exists(table)) {
      return -1;
    }
    try (Stream<Path> files = Files.list(log(table))) {
      return files
          .map(file -> COMMIT.matcher(file.getFileName().toString()))
          .filter(Matcher::matches)
          .mapToLong(commit -> Long.parseLong(commit.group(1)))
          .max()
          .orElse(-1);
    }
  }

  Path log(String table) {
    return corpus.resolve(table).resolve("_delta_log");
  }
}
