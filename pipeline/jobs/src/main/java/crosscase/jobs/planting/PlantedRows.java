package crosscase.jobs.planting;

import crosscase.jobs.tables.DocumentRows;
import crosscase.jobs.tables.Rows;
import crosscase.jobs.tables.Schemas;
import java.util.Iterator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** Makes the rows of one table for planted documents, from the numbers of case and document. */
record PlantedRows(InterviewDesign design, Table table) implements MapPartitionsFunction<Row, Row> {
  enum Table {
    DOCUMENTS,
    SENTENCES,
    CODINGS;

    StructType schema() {
      return switch (this) {
        case DOCUMENTS -> Schemas.DOCUMENTS;
        case SENTENCES -> Schemas.SENTENCES;
        case CODINGS -> Schemas.CODINGS;
      };
    }
  }

  @Override
  public Iterator<Row> call(Iterator<Row> numbers) {
    Iterable<Row> rows = () -> numbers;
    return StreamSupport.stream(rows.spliterator(), false).flatMap(this::rows).iterator();
  }

  private Stream<Row> rows(Row numbers) {
    PlantedDocument planted = PlantedDocument.of(design, numbers.getInt(0), numbers.getInt(1));
    String revision = planted.revision();
    return switch (table) {
      case DOCUMENTS ->
          Stream.of(DocumentRows.row(planted.document(), revision, planted.sentences().size()));
      case SENTENCES -> planted.sentences().stream().map(s -> Rows.sentence(s, revision));
      case CODINGS -> planted.codings().stream().map(Rows::coding);
    };
  }
}
