package crosscase.jobs;

import static org.apache.spark.sql.types.DataTypes.BinaryType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import crosscase.association.CountMatrix;
import crosscase.association.StratumCounts;
import java.util.BitSet;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * Counts units, themes and pairs of one partition of {@link SentenceThemes}, so that one row a
 * stratum travels, however many documents there are.
 */
final class UnitCounting implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  static final StructType COUNTS =
      new StructType()
          .add("stratum", StringType, false)
          .add("documents", LongType, false)
          .add("documents_with", BinaryType, false)
          .add("units", LongType, false)
          .add("cells", BinaryType, false);

  private final Unit unit;
  private final int themes;

  UnitCounting(Unit unit, int themes) {
    this.unit = unit;
    this.themes = themes;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> rows) {
    Map<String, StratumCounts> strata = new TreeMap<>();
    UnitStream<StratumCounts.Document> documents =
        new UnitStream<>(
            rows,
            unit,
            (document, stratum) ->
                new OneDocument(
                    strata.computeIfAbsent(stratum, name -> new StratumCounts(themes)).document()));
    while (documents.hasNext()) {
      documents.next().end();
    }
    return strata.entrySet().stream().map(e -> row(e.getKey(), e.getValue())).iterator();
  }

  private record OneDocument(StratumCounts.Document collected)
      implements UnitStream.Collector<StratumCounts.Document> {
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

  /** The counts of a row of {@link #COUNTS}. */
  static StratumCounts counts(Row row, int themes) {
    return new StratumCounts(
        row.getLong(1),
        Longs.of(row.getAs(2)),
        CountMatrix.of(themes, row.getLong(3), Longs.of(row.getAs(4))));
  }
}
