package crosscase.jobs.counting;

import static org.apache.spark.sql.types.DataTypes.BinaryType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import crosscase.association.CircularShift.ShiftedPairCounts;
import crosscase.association.LagSequentialCounts;
import crosscase.jobs.units.UnitStream.DocumentUnits;
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
 * Counts which theme follows which in the documents of one partition.
 *
 * <p>Gives a row for each stratum, and one without a stratum for the shifted documents of them all.
 */
public record SequenceCounting(int themes, int lag, int resamples, long seed)
    implements MapPartitionsFunction<Row, Row> {
  public static final StructType COUNTS =
      new StructType().add("stratum", StringType, true).add("counts", BinaryType, false);

  @Override
  public Iterator<Row> call(Iterator<Row> sequences) {
    Map<String, LagSequentialCounts> strata = new TreeMap<>();
    ShiftedPairCounts shifts = emptyShifts();
    while (sequences.hasNext()) {
      DocumentUnits document = DocumentSequences.units(sequences.next());
      LagSequentialCounts sequence =
          strata.computeIfAbsent(document.stratum(), name -> emptySequence());
      sequence.add(document.units());
      String name = document.stratum() + "/" + document.document();
      sequence.addShifted(
          shifts, new LagSequentialCounts.ShiftedDocument(name, document.units(), seed));
    }
    List<Row> rows = new ArrayList<>();
    strata.forEach(
        (name, sequence) -> rows.add(RowFactory.create(name, Longs.toBytes(sequence.toArray()))));
    rows.add(RowFactory.create(null, Longs.toBytes(shifts.toArray())));
    return rows.iterator();
  }

  /** Counts without any document yet. */
  public LagSequentialCounts emptySequence() {
    return new LagSequentialCounts(themes, lag);
  }

  /** Counts of shifted documents, without any document yet. */
  public ShiftedPairCounts emptyShifts() {
    return new ShiftedPairCounts(themes * themes, resamples);
  }
}
