package crosscase.jobs.tables;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import crosscase.jobs.storage.WorkingCopy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The commit logs of the tables of a corpus, and with them the versions; does not start Spark.
 *
 * <p>The version of a table is that of its last commit.
 *
 * @param corpus the folder on this machine, which may be a working copy of a corpus elsewhere
 */
public record TableLog(Path corpus) {
  /** The file of a commit of a Delta table: its number with leading zeros. */
  private static final Pattern COMMIT_FILE = Pattern.compile("(\\d{20})\\.json");

  /** The file of a commit, or of a checkpoint, which sums up all commits before it. */
  private static final Pattern COMMIT = Pattern.compile("\\d{20}\\.(json|checkpoint\\..*)");

  private static final String COMMIT_NAME = "%020d.json";

  private static final ObjectMapper JSON = new ObjectMapper();

  public TableLog {
    corpus = corpus.toAbsolutePath();
  }

  /** The path by which Spark finds a table. */
  public String path(String table) {
    return tableFiles().path(table);
  }

  /**
   * Whether there is a table: it has a commit, or at least data.
   *
   * <p>A process that is killed while it creates a table leaves a log without a commit and no data.
   * Nothing is lost with such a folder, so it does not count.
   */
  public boolean exists(String table) {
    TableFiles files = tableFiles();
    if (!files.isFolder(table)) {
      return false;
    }
    try {
      return hasData(files, table) || hasCommit(files, table);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean hasData(TableFiles files, String table) throws IOException {
    return files.names(table).stream().anyMatch(name -> name.endsWith(".parquet"));
  }

  private static boolean hasCommit(TableFiles files, String table) throws IOException {
    return files.isFolder(logFolder(table))
        && files.names(logFolder(table)).stream().anyMatch(name -> COMMIT.matcher(name).matches());
  }

  /** The number of a table's last commit; -1 if there is none. */
  public long version(String table) throws IOException {
    TableFiles files = tableFiles();
    if (!files.isFolder(logFolder(table))) {
      return -1;
    }
    return files.names(logFolder(table)).stream()
        .map(COMMIT_FILE::matcher)
        .filter(Matcher::matches)
        .mapToLong(commit -> Long.parseLong(commit.group(1)))
        .max()
        .orElse(-1);
  }

  /** The note that was written with a table's last commit; empty if there is none. */
  public Optional<String> commitNote(String table) throws IOException {
    long version = version(table);
    return version < 0 ? Optional.empty() : text(table, version, "/commitInfo/userMetadata");
  }

  /**
   * The number of a table's last commit and the random id that Delta gave it, so that a table of
   * another corpus, or of a copy that went its own way, is never taken for this one; {@code -1} if
   * there is no commit.
   */
  public String state(String table) throws IOException {
    return state(table, version(table));
  }

  /** The same for an earlier commit, which the log must still have to give its id. */
  public String state(String table, long version) throws IOException {
    Optional<String> id =
        hasCommit(table, version) ? text(table, version, "/commitInfo/txnId") : Optional.empty();
    return id.map(text -> "%d %s".formatted(version, text)).orElse(Long.toString(version));
  }

  /** The random id that Delta gave a table when it was made; empty if there is no table. */
  public Optional<String> id(String table) throws IOException {
    return hasCommit(table, 0) ? text(table, 0, "/metaData/id") : Optional.empty();
  }

  private Optional<String> text(String table, long version, String pointer) throws IOException {
    try (InputStream commit = tableFiles().open(commitFile(table, version));
        MappingIterator<JsonNode> actions = JSON.readerFor(JsonNode.class).readValues(commit)) {
      return actions.readAll().stream()
          .map(action -> action.at(pointer))
          .filter(JsonNode::isTextual)
          .map(JsonNode::asText)
          .findFirst();
    } catch (JacksonException e) {
      throw new DamagedTableException(corpus, table, e);
    }
  }

  /** Whether the log still has this commit. */
  public boolean hasCommit(String table, long version) throws IOException {
    String name = COMMIT_NAME.formatted(version);
    return tableFiles().isFolder(logFolder(table))
        && tableFiles().names(logFolder(table)).contains(name);
  }

  private static String commitFile(String table, long version) {
    return logFolder(table) + "/" + COMMIT_NAME.formatted(version);
  }

  /** The folder of a table's commits, below the corpus. */
  static String logFolder(String table) {
    return table + "/_delta_log";
  }

  private TableFiles tableFiles() {
    return WorkingCopy.origin(corpus)
        .<TableFiles>map(HadoopTableFiles::new)
        .orElseGet(() -> new LocalTableFiles(corpus));
  }
}
