package crosscase.jobs.counting;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import crosscase.association.UnitSequence;
import crosscase.jobs.Unit;
import crosscase.jobs.units.UnitStream;
import crosscase.jobs.units.UnitStream.DocumentUnits;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** Turns the units of each document into one small row, for resampling and sequences. */
public final class DocumentSequences implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  public static final StructType SCHEMA =
      new StructType()
          .add("document", StringType, false)
          .add("stratum", StringType, false)
          .add("units", IntegerType, false)
          .add("places", createArrayType(IntegerType, false), false)
          .add("themes", createArrayType(IntegerType, false), false);

  private final Unit unit;

  public DocumentSequences(Unit unit) {
    this.unit = unit;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> rows) {
    Iterator<DocumentUnits> documents = UnitStream.sequences(rows, unit);
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(documents, Spliterator.ORDERED), false)
        .map(DocumentSequences::row)
        .iterator();
  }

  private static Row row(DocumentUnits document) {
    UnitSequence units = document.units();
    return RowFactory.create(
        document.document(), document.stratum(), units.units(), units.positions(), units.themes());
  }

  /** The units in a row of {@link #SCHEMA}. */
  static DocumentUnits units(Row row) {
    return new DocumentUnits(
        row.getString(0),
        row.getString(1),
        UnitSequence.of(row.getInt(2), ints(row, 3), ints(row, 4)));
  }

  private static int[] ints(Row row, int column) {
    return row.<Integer>getList(column).stream().mapToInt(Integer::intValue).toArray();
  }
}
