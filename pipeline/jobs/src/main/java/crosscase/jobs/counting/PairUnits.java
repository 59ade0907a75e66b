package crosscase.jobs.counting;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import crosscase.association.CaseCounts;
import crosscase.jobs.Unit;
import crosscase.jobs.units.UnitStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * Finds a few units of one partition for each pair of themes that have both: up to a given number
 * in each case, each from a different document.
 */
public final class PairUnits implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  public static final StructType SCHEMA =
      new StructType()
          .add("pair", IntegerType, false)
          .add("stratum", StringType, false)
          .add("document", StringType, false)
          .add("from", IntegerType, false)
          .add("to", IntegerType, false);

  private final Unit unit;
  private final int[] firsts;
  private final int[] seconds;
  private final int perCase;

  /**
   * @param firsts the indexes of the first themes of the pairs
   * @param seconds the indexes of the second themes
   * @param perCase how many units to find in each case
   */
  public PairUnits(Unit unit, int[] firsts, int[] seconds, int perCase) {
    this.unit = unit;
    this.firsts = firsts.clone();
    this.seconds = seconds.clone();
    this.perCase = perCase;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> rows) {
    Map<String, int[]> taken = new HashMap<>();
    Iterator<List<Row>> documents =
        new UnitStream<>(
            rows,
            unit,
            (document, stratum) ->
                new PairCollector(
                    document,
                    stratum,
                    taken.computeIfAbsent(stratum, name -> new int[firsts.length])));
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(documents, Spliterator.ORDERED), false)
        .flatMap(List::stream)
        .iterator();
  }

  private final class PairCollector implements UnitStream.Collector<List<Row>> {
    private final String document;
    private final String stratum;
    private final int[] taken;
    private final boolean isCase;
    private final Set<Integer> pairs = new HashSet<>();
    private final List<Row> units = new ArrayList<>();

    PairCollector(String document, String stratum, int[] taken) {
      this.document = document;
      this.stratum = stratum;
      this.taken = taken;
      this.isCase = CaseCounts.isCase(stratum);
    }

    @Override
    public void unit(BitSet themes, int from, int to) {
      if (!isCase || themes.cardinality() < 2) {
        return;
      }
      for (int pair = 0; pair < firsts.length; pair++) {
        boolean wanted = taken[pair] < perCase && themes.get(firsts[pair]);
        if (wanted && themes.get(seconds[pair]) && pairs.add(pair)) {
          taken[pair]++;
          units.add(RowFactory.create(pair, stratum, document, from, to));
        }
      }
    }

    @Override
    public List<Row> collected() {
      return units;
    }
  }
}
