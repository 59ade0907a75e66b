package crosscase.jobs;

import crosscase.annotate.TaggedSentence;
import crosscase.corpus.Description;
import crosscase.corpus.Document;
import crosscase.corpus.Rejection;
import crosscase.extract.Extraction;
import crosscase.extract.ExtractionSettings;
import crosscase.extract.Source;
import crosscase.extract.TableColumns;
import crosscase.extract.TextExtractor;
import java.net.URI;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Reads the sources of one partition: each becomes documents with sentences, or a rejection. */
final class SourceReading implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  private final ExtractionSettings settings;
  private final ReadingProgress.Counts counts;

  SourceReading(ExtractionSettings settings, ReadingProgress.Counts counts) {
    this.settings = settings;
    this.counts = counts;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> work) {
    FetchedFile file = FetchedFile.ofTask();
    Iterable<Row> rows = () -> work;
    return StreamSupport.stream(rows.spliterator(), false)
        .flatMap(row -> outcomes(row, file))
        .iterator();
  }

  private Stream<Row> outcomes(Row work, FetchedFile file) {
    Description description = Rows.description(work, work.getJavaMap(work.fieldIndex("roles")));
    Source told =
        new Source(
            description.path(),
            Path.of(""),
            work.getAs("member"),
            work.<Long>getAs("size"),
            work.getAs("sha256"));
    Source source = file.in(URI.create(work.getAs("file")), told);
    TableColumns columns = TableColumns.of(work.getJavaMap(work.fieldIndex("columns")));
    String revision = work.getAs("revision");
    Extraction extraction = new TextExtractor(settings).extract(source, description, columns);
    counts.read(source.size());
    if (extraction instanceof Extraction.Rejected rejected) {
      return Stream.of(rejected(rejected.rejection(), revision));
    }
    List<Document> documents = ((Extraction.Extracted) extraction).documents();
    Map<String, List<TaggedSentence>> known = EarlierReading.paragraphs(work);
    Iterable<Row> rows =
        () ->
            new DocumentRows(
                documents,
                revision,
                known,
                counts.tokens(),
                broken -> rejected(crashed(source, broken), revision));
    return StreamSupport.stream(rows.spliterator(), false);
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

  private Row rejected(Rejection rejection, String revision) {
    return RowFactory.create(
        null, null, Rows.rejection(rejection, IngestPlan.rejected(revision, settings)));
  }
}
