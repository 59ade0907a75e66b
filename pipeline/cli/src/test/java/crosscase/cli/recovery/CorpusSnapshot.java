package crosscase.cli.recovery;

import crosscase.cli.corpus.CorpusIndex;
import crosscase.jobs.CorpusTables;
import crosscase.search.SentenceSearch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The contents of a corpus, for comparison: the rows of its tables in order, the answers of its
 * index, the lines of its results.
 */
public final class CorpusSnapshot {
  private static final List<String> QUERIES =
      List.of("trust", "contr* AND (housing OR council)", "voice:interviewer", "\"joint working\"");

  private CorpusSnapshot() {}

  /** Everything that a user could compare. */
  public static Map<String, List<String>> of(Path corpus) throws Exception {
    Map<String, List<String>> content = new TreeMap<>();
    CorpusTables tables = CorpusTables.open(corpus);
    content.put("documents", rows(tables.documents()));
    content.put("sentences", rows(table(corpus, "sentences")));
    content.put("codings", rows(tables.codings()));
    content.put("rejections", List.of(tables.rejections().toString()));
    content.put("sources", List.of(tables.sources().toString()));
    try (SentenceSearch search = CorpusIndex.open(corpus)) {
      for (String query : QUERIES) {
        content.put("best of " + query, List.of(search.find(query, 50, 1).toString()));
        content.put("all of " + query, List.of(search.findAll(query).toString()));
      }
    }
    try (Stream<Path> files = Files.walk(corpus.resolve("results"))) {
      files
          .filter(file -> file.toString().endsWith(".csv"))
          .forEach(file -> content.put(corpus.relativize(file).toString(), lines(file)));
    }
    return content;
  }

  private static Dataset<Row> table(Path corpus, String name) {
    return SparkSession.active().read().format("delta").load(corpus.resolve(name).toString());
  }

  private static List<String> rows(Dataset<Row> rows) {
    return rows.toJSON().collectAsList().stream().sorted().toList();
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
