package crosscase.jobs;

import static org.apache.spark.sql.types.DataTypes.BinaryType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import crosscase.association.LagSequence;
import crosscase.association.ShiftCounts;
import crosscase.jobs.SequenceJob.Settings;
import crosscase.jobs.UnitStream.DocumentUnits;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * Counts which theme follows which in the documents of one partition: a row a stratum, and one
 * without a stratum for all of them shifted.
 */
record Sequencing(int themes, Settings settings) implements MapPartitionsFunction<Row, Row> {
  static final StructType COUNTS =
      new StructType().add("stratum", StringType, true).add("counts", BinaryType, false);

  @Override
  public Iterator<Row> call(Iterator<Row> sequences) {
    Map<String, LagSequence> strata = new TreeMap<>();
    ShiftCounts shifts = noShifts();
    while (sequences.hasNext()) {
      DocumentUnits document = DocumentSequences.units(sequences.next());
      LagSequence sequence = strata.computeIfAbsent(document.stratum(), name -> nothing());
      sequence.add(document.units());
      String name = document.stratum() + "/" + document.document();
      sequence.shift(shifts, new LagSequence.Shifted(name, document.units(), settings.seed()));
    }
    List<Row> rows = new ArrayList<>();
    strata.forEach(
        (name, sequence) -> rows.add(RowFactory.create(name, Longs.toBytes(sequence.toArray()))));
    rows.add(RowFactory.create(null, Longs.toBytes(shifts.toArray())));
    return rows.iterator();
  }

  /** Counts of no document yet. */
  LagSequence nothing() {
    return new LagSequence(themes, settings.lag());
  }

  /** Shifts of no document yet. */
  ShiftCounts noShifts() {
    return new ShiftCounts(themes * themes, settings.resamples());
  }
}
