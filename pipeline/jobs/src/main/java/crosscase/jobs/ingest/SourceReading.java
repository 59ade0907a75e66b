package crosscase.jobs.ingest;

import crosscase.corpus.Document;
import crosscase.corpus.DocumentMetadata;
import crosscase.corpus.Rejection;
import crosscase.extract.Extraction;
import crosscase.extract.ExtractionSettings;
import crosscase.extract.ReadingHints;
import crosscase.extract.Source;
import crosscase.extract.SourceSummary;
import crosscase.extract.TextExtractor;
import crosscase.jobs.storage.FetchedFile;
import crosscase.jobs.tables.DocumentRows;
import crosscase.jobs.tables.Rows;
import crosscase.jobs.tables.SourceRows;
import java.net.URI;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Reads the sources of one partition: each becomes documents or a rejection.
 *
 * <p>Documents stay in the portion of their source, except that those of a long table of answers
 * continue into the following portions.
 */
final class SourceReading implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  private final ExtractionSettings settings;
  private final StageProgress.TaskCounts counts;
  private final long portionSize;

  SourceReading(ExtractionSettings settings, StageProgress.TaskCounts counts, long portionSize) {
    this.settings = settings;
    this.counts = counts;
    this.portionSize = portionSize;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> work) {
    FetchedFile file = FetchedFile.forTask();
    Iterable<Row> rows = () -> work;
    return StreamSupport.stream(rows.spliterator(), false)
        .flatMap(row -> outcomes(row, file))
        .iterator();
  }

  private Stream<Row> outcomes(Row work, FetchedFile file) {
    DocumentMetadata description =
        Rows.description(work, work.getJavaMap(work.fieldIndex("roles")));
    Source planned =
        new Source(
            description.path(),
            Path.of(""),
            work.getAs("member"),
            work.<Long>getAs("size"),
            work.getAs("sha256"));
    Source source = file.localSource(URI.create(work.getAs("file")), planned);
    ReadingHints hints = ReadingHints.of(work.getJavaMap(work.fieldIndex("hints")));
    String revision = work.getAs("revision");
    Extraction extraction = new TextExtractor(settings).extract(source, description, hints);
    counts.addRead(1, source.size());
    if (extraction instanceof Extraction.Rejected rejected) {
      return Stream.of(rejected(rejected.rejection(), revision));
    }
    List<Document> documents = ((Extraction.Extracted) extraction).documents();
    Row summary = SourceRows.row(SourceSummary.of(documents), revision);
    AtomicLong characters = new AtomicLong();
    return documents.stream()
        .map(
            document -> {
              long before = characters.getAndAdd(document.text().length());
              return RowFactory.create(
                  DocumentRows.row(document, revision, 0),
                  null,
                  before == 0 ? summary : null,
                  source.size(),
                  work.<Integer>getAs("portion") + Math.toIntExact(before / portionSize));
            });
  }

  private Row rejected(Rejection rejection, String revision) {
    Row row = Rows.rejection(rejection, IngestPlan.rejectionRevision(revision, settings));
    return RowFactory.create(null, row, null, rejection.size(), 0);
  }
}
