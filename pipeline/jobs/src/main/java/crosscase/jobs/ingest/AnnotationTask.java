package crosscase.jobs.ingest;

import static java.util.stream.Collectors.groupingBy;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.sql.Row;

/**
 * A document to be annotated, with what is already known about its paragraphs.
 *
 * @param reading a row of {@code Schemas.READING}
 * @param knownPassages rows of {@code Schemas.TAGGED}
 */
record AnnotationTask(Row reading, List<Row> knownPassages) {
  /** The tasks of one portion, one at a time. */
  static Iterator<AnnotationTask> of(Iterator<Row> readings, Iterator<Row> known) {
    Map<List<String>, List<Row>> byDocument =
        stream(known).collect(groupingBy(row -> List.of(row.getAs("of"), row.getAs("reading"))));
    return stream(readings).map(reading -> of(reading, byDocument)).iterator();
  }

  private static AnnotationTask of(Row reading, Map<List<String>, List<Row>> byDocument) {
    Row document = reading.getAs("document");
    List<String> key = List.of(document.getAs("document"), document.getAs("revision"));
    return new AnnotationTask(reading, byDocument.getOrDefault(key, List.of()));
  }

  private static Stream<Row> stream(Iterator<Row> rows) {
    Iterable<Row> all = () -> rows;
    return StreamSupport.stream(all.spliterator(), false);
  }
}
