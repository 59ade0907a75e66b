package crosscase.jobs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
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

  private static final ObjectMapper JSON = new ObjectMapper();

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

  /** What the last commit of a table says of itself; empty if there is none, or it says nothing. */
  Optional<String> note(String table) throws IOException {
    long version = version(table);
    if (version < 0) {
      return Optional.empty();
    }
    try (MappingIterator<JsonNode> actions =
        JSON.readerFor(JsonNode.class).readValues(commit(table, version).toFile())) {
      return actions.readAll().stream()
          .map(action -> action.path("commitInfo").path("userMetadata"))
          .filter(JsonNode::isTextual)
          .map(JsonNode::asText)
          .findFirst();
    }
  }

  /** Whether the log still has a commit. */
  boolean hasCommit(String table, long version) {
    return Files.exists(commit(table, version));
  }

  private Path commit(String table, long version) {
    return log(table).resolve("%020d.json".formatted(version));
  }

  Path log(String table) {
    return corpus.resolve(table).resolve("_delta_log");
  }
}
