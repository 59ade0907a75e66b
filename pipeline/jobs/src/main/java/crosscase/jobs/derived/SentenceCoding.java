package crosscase.jobs.derived;

import crosscase.corpus.Coding;
import crosscase.corpus.Sentence;
import crosscase.jobs.tables.Rows;
import crosscase.themes.Codebook;
import crosscase.themes.CodebookException;
import crosscase.themes.ThemeCoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;

/** Codes the sentences of one partition, a few thousand at a time. */
public final class SentenceCoding implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;
  private static final int BATCH_SIZE = 4_000;

  /** The codebook as text, because that is what is sent between machines. */
  private final String yaml;

  public SentenceCoding(String yaml) {
    this.yaml = yaml;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> rows) throws CodebookException {
    ThemeCoder coder = new ThemeCoder(Codebook.parse("codebook", yaml));
    Iterator<Sentence> sentences = stream(rows).map(Rows::sentence).iterator();
    return stream(new DocumentBatches(sentences, BATCH_SIZE))
        .flatMap(batch -> code(coder, batch))
        .map(Rows::coding)
        .iterator();
  }

  private static Stream<Coding> code(ThemeCoder coder, List<Sentence> batch) {
    try {
      return coder.code(batch).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> Stream<T> stream(Iterator<T> iterator) {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(iterator, Spliterator.ORDERED), false);
  }
}
