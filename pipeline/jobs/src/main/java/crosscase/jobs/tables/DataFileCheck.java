package crosscase.jobs.tables;

import crosscase.corpus.AtomicFile;
import crosscase.jobs.storage.WorkingCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.delta.DeltaLog;
import org.apache.spark.sql.delta.actions.AddFile;

/**
 * Checks that the data files of tables on this machine are there in their full size, because not
 * every command reads every table.
 *
 * <p>It asks the logs of the tables only once for each state of the files: a file in the corpus
 * records in which state they were complete. What is in the files is checked when they are read.
 */
record DataFileCheck(SparkSession spark, Path corpus) {
  private static final String CHECKED = "_tables-checked";

  /**
   * @throws DamagedTableException if a data file of a table is missing, or shorter or longer
   */
  void require(List<String> tables) throws IOException {
    if (WorkingCopy.origin(corpus).isPresent()) {
      return;
    }
    String state = state(tables);
    Path record = corpus.resolve(CHECKED);
    if (Files.isRegularFile(record) && Files.readString(record).equals(state)) {
      return;
    }
    for (String table : tables) {
      requireFiles(table);
    }
    try {
      AtomicFile.write(record, state);
    } catch (IOException readOnly) {
      // Then the next command asks the logs once more.
    }
  }

  private void requireFiles(String table) throws IOException {
    Path folder = corpus.resolve(table);
    List<AddFile> expected =
        DeltaLog.forTable(spark, folder.toString())
            .unsafeVolatileSnapshot()
            .allFiles()
            .collectAsList();
    for (AddFile file : expected) {
      Path data = folder.resolve(file.path());
      if (!Files.isRegularFile(data) || Files.size(data) != file.size()) {
        throw new DamagedTableException(corpus, table);
      }
    }
  }

  /** The sizes in bytes of all files of tables and of their logs. */
  private String state(List<String> tables) throws IOException {
    StringBuilder state = new StringBuilder();
    for (String table : tables) {
      try (Stream<Path> files = Files.walk(corpus.resolve(table))) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          state.append("%s %d%n".formatted(corpus.relativize(file), Files.size(file)));
        }
      }
    }
    return state.toString();
  }
}
