package crosscase.jobs.planting;

import crosscase.jobs.PlantingJob;
import crosscase.jobs.tables.Rows;
import crosscase.jobs.tables.Schemas;
import java.util.Iterator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/**
 * Makes the rows that planted documents have in one table, from the number of case and document.
 */
public record PlantedRows(PlantingJob.Plan plan, Table table)
    implements MapPartitionsFunction<Row, Row> {
  public enum Table {
    DOCUMENTS,
    SENTENCES,
    CODINGS;

    public StructType schema() {
      return switch (this) {
        case DOCUMENTS -> Schemas.DOCUMENTS;
        case SENTENCES -> Schemas.SENTENCES;
        case CODINGS -> Schemas.CODINGS;
      };
    }
  }

  @Override
  public Iterator<Row> call(Iterator<Row> documents) {
    Iterable<Row> rows = () -> documents;
    return StreamSupport.stream(rows.spliterator(), false).flatMap(this::rows).iterator();
  }

  private Stream<Row> rows(Row names) {
    PlantedDocument document = PlantedDocument.of(plan, names.getInt(0), names.getInt(1));
    return switch (table) {
      case DOCUMENTS -> Stream.of(document.row());
      case SENTENCES -> document.sentences().map(s -> Rows.sentence(s, document.revision()));
      case CODINGS -> document.codings().map(Rows::coding);
    };
  }
}
