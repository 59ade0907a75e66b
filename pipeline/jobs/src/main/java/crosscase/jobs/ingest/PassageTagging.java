package crosscase.jobs.ingest;

import crosscase.annotate.SentenceAnnotator;
import crosscase.annotate.TaggedSentence;
import crosscase.jobs.tables.Rows;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Tags texts that occur several times.
 *
 * <p>A text that cannot be tagged is left out: the documents that contain it will report it.
 */
final class PassageTagging implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  private final StageProgress.TaskCounts counts;

  PassageTagging(StageProgress.TaskCounts counts) {
    this.counts = counts;
  }

  /** The paragraphs of a document, each with its hash; needs three columns of its row. */
  static Iterator<Row> passages(Row document) {
    String text = document.getAs("text");
    List<Row> paragraphs = document.getList(document.fieldIndex("paragraphs"));
    List<byte[]> hashes = document.getList(document.fieldIndex("paragraph_hashes"));
    return IntStream.range(0, hashes.size())
        .mapToObj(i -> RowFactory.create(hashes.get(i), Rows.span(paragraphs.get(i)).of(text)))
        .iterator();
  }

  @Override
  public Iterator<Row> call(Iterator<Row> passages) {
    Iterable<Row> rows = () -> passages;
    return StreamSupport.stream(rows.spliterator(), false).flatMap(this::tagged).iterator();
  }

  private Stream<Row> tagged(Row passage) {
    String text = passage.getString(1);
    try {
      List<TaggedSentence> sentences = SentenceAnnotator.shared().tag(text);
      sentences.forEach(sentence -> counts.tokens().add(sentence.tokens().size()));
      Object[] rows =
          IntStream.range(0, sentences.size()).mapToObj(i -> row(i, sentences.get(i))).toArray();
      return Stream.of(RowFactory.create(passage.get(0), 0, rows));
    } catch (RuntimeException e) { // the documents that contain it are rejected later
      return Stream.empty();
    } finally {
      counts.addRead(0, text.length());
    }
  }

  private static Row row(int index, TaggedSentence sentence) {
    return RowFactory.create(index + 1, Rows.array(sentence.tokens().stream().map(Rows::token)));
  }
}
