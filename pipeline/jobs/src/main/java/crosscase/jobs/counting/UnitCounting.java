package crosscase.jobs.counting;

import static org.apache.spark.sql.types.DataTypes.BinaryType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import crosscase.association.CooccurrenceMatrix;
import crosscase.association.StratumCounts;
import crosscase.jobs.Unit;
import crosscase.jobs.units.UnitStream;
import java.util.BitSet;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * Counts units, themes and pairs of the packed documents of one partition. Only one row for each
 * stratum leaves the task, however many documents there are.
 */
public final class UnitCounting implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  public static final StructType COUNTS =
      new StructType()
          .add("stratum", StringType, false)
          .add("documents", LongType, false)
          .add("documents_with", BinaryType, false)
          .add("units", LongType, false)
          .add("cells", BinaryType, false);

  private final Unit unit;
  private final int themes;

  public UnitCounting(Unit unit, int themes) {
    this.unit = unit;
    this.themes = themes;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> rows) {
    Map<String, StratumCounts> strata = new TreeMap<>();
    UnitStream<StratumCounts.DocumentCounter> documents =
        new UnitStream<>(
            rows,
            unit,
            (document, stratum) ->
                new OneDocument(
                    strata
                        .computeIfAbsent(stratum, name -> new StratumCounts(themes))
                        .startDocument()));
    while (documents.hasNext()) {
      documents.next().end();
    }
    return strata.entrySet().stream().map(e -> row(e.getKey(), e.getValue())).iterator();
  }

  private record OneDocument(StratumCounts.DocumentCounter collected)
      implements UnitStream.Collector<StratumCounts.DocumentCounter> {
    @Override
    public void unit(BitSet themes, int from, int to) {
      collected.add(themes);
    }
  }

  private static Row row(String stratum, StratumCounts counts) {
    return RowFactory.create(
        stratum,
        counts.documents(),
        Longs.toBytes(counts.documentsWith()),
        counts.units().units(),
        Longs.toBytes(counts.units().cells()));
  }

  /** The counts in a row of {@link #COUNTS}. */
  public static StratumCounts counts(Row row, int themes) {
    return new StratumCounts(
        row.getLong(1),
        Longs.of(row.getAs(2)),
        CooccurrenceMatrix.of(themes, row.getLong(3), Longs.of(row.getAs(4))));
  }
}
