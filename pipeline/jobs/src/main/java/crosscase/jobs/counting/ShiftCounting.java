package crosscase.jobs.counting;

import static org.apache.spark.sql.types.DataTypes.BinaryType;

import crosscase.association.CircularShift;
import crosscase.jobs.units.UnitStream;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** Shifts the documents of one partition in a circle, and gives the counts as one row. */
final class ShiftCounting implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  static final StructType COUNTS = new StructType().add("counts", BinaryType, false);

  private final int themes;
  private final int resamples;
  private final long seed;

  ShiftCounting(int themes, int resamples, long seed) {
    this.themes = themes;
    this.resamples = resamples;
    this.seed = seed;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> sequences) {
    CircularShift shift = new CircularShift(themes, resamples, seed);
    while (sequences.hasNext()) {
      UnitStream.DocumentUnits document = DocumentSequences.units(sequences.next());
      shift.add(document.stratum() + "/" + document.document(), document.units());
    }
    return List.of(RowFactory.create((Object) Longs.toBytes(shift.counts().toArray()))).iterator();
  }
}
