package crosscase.jobs.units;

import static org.apache.spark.sql.types.DataTypes.BinaryType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import crosscase.association.DocumentUnits;
import crosscase.association.UnitSequence;
import crosscase.jobs.Unit;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * Turns the units of each document into one small row: about two bytes for each theme on a unit.
 */
public final class DocumentSequences implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  /** For each coding, its distance from the unit of the one before, and its theme. */
  public static final StructType SCHEMA =
      new StructType()
          .add("document", StringType, false)
          .add("stratum", StringType, false)
          .add("units", IntegerType, false)
          .add("codings", IntegerType, false)
          .add("numbers", BinaryType, false);

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
    int[] positions = document.units().positions();
    int[] themes = document.units().themes();
    Varints numbers = new Varints();
    for (int i = 0; i < themes.length; i++) {
      numbers.add(positions[i] - (i == 0 ? 0 : positions[i - 1]));
      numbers.add(themes[i]);
    }
    return RowFactory.create(
        document.document(),
        document.caseName(),
        document.units().units(),
        themes.length,
        numbers.toBytes());
  }

  /** The units in a row of {@link #SCHEMA}. */
  public static DocumentUnits units(Row row) {
    int[] positions = new int[row.getInt(3)];
    int[] themes = new int[positions.length];
    Varints numbers = new Varints(row.<byte[]>getAs(4));
    for (int i = 0; i < themes.length; i++) {
      positions[i] = (i == 0 ? 0 : positions[i - 1]) + numbers.next();
      themes[i] = numbers.next();
    }
    return new DocumentUnits(
        row.getString(0), row.getString(1), UnitSequence.of(row.getInt(2), positions, themes));
  }
}
