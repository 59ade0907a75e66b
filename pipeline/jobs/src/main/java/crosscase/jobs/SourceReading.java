package crosscase.jobs;

import crosscase.annotate.SentenceAnnotator;
import crosscase.corpus.Description;
import crosscase.corpus.Document;
import crosscase.corpus.Rejection;
import crosscase.corpus.Sentence;
import crosscase.extract.Extraction;
import crosscase.extract.Source;
import crosscase.extract.TextExtractor;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.util.LongAccumulator;

/** Reads the sources of one partition: each becomes documents with sentences, or a rejection. */
final class SourceReading implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  private final LongAccumulator done;

  SourceReading(LongAccumulator done) {
    this.done = done;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> work) {
    Iterable<Row> rows = () -> work;
    return StreamSupport.stream(rows.spliterator(), false).flatMap(this::outcomes).iterator();
  }

  private Stream<Row> outcomes(Row work) {
    Description description = Rows.description(work, work.getJavaMap(work.fieldIndex("roles")));
    Source source =
        new Source(
            description.path(),
            Path.of(work.<String>getAs("file")),
            work.<Long>getAs("size"),
            work.getAs("sha256"));
    String revision = work.getAs("revision");
    List<Row> outcomes = outcomes(Extractor.SHARED.extract(source, description), source, revision);
    done.add(1);
    return outcomes.stream();
  }

  private static List<Row> outcomes(Extraction extraction, Source source, String revision) {
    if (extraction instanceof Extraction.Rejected rejected) {
      return List.of(rejected(rejected.rejection(), revision));
    }
    try {
      return ((Extraction.Extracted) extraction)
          .documents().stream().map(document -> annotated(document, revision)).toList();
    } catch (RuntimeException e) { // the edge of one source: the run goes on without it
      return List.of(rejected(crashed(source, e), revision));
    }
  }

  private static Rejection crashed(Source source, RuntimeException e) {
    return new Rejection(
        source.path(),
        source.sha256(),
        source.size(),
        "",
        Rejection.Reason.CRASHED,
        "Its sentences could not be tagged (%s): please report it."
            .formatted(e.getClass().getSimpleName()));
  }

  private static Row annotated(Document document, String revision) {
    List<Sentence> sentences = SentenceAnnotator.shared().annotate(document);
    return RowFactory.create(
        Rows.document(document, revision, sentences.size()),
        sentences.stream().map(sentence -> Rows.sentence(sentence, revision)).toArray(),
        null);
  }

  private static Row rejected(Rejection rejection, String revision) {
    return RowFactory.create(null, null, Rows.rejection(rejection, revision));
  }

  /** One for all tasks of a JVM, since setting Tika up takes longer than most files. */
  private static final class Extractor {
    static final TextExtractor SHARED = new TextExtractor();
  }
}
