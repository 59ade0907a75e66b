package crosscase.jobs.units;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import crosscase.jobs.Unit;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * Finds a few units of one partition for each pair of themes: some that have both, and some that
 * have one of them alone.
 */
public final class PairUnits implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  public static final StructType SCHEMA =
      new StructType()
          .add("pair", IntegerType, false)
          .add("both", BooleanType, false)
          .add("stratum", StringType, false)
          .add("document", StringType, false)
          .add("from", IntegerType, false)
          .add("to", IntegerType, false);

  /** Enough to find one that is short, and somebody else who speaks. */
  private static final int PER_DOCUMENT = 4;

  /**
   * A pair of themes, by their indexes.
   *
   * @param alone the theme that some units are to have without {@code other}
   */
  public record Pair(int alone, int other) implements Serializable {}

  private final Unit unit;
  private final ArrayList<Pair> pairs;
  private final int documents;

  /**
   * @param documents for each pair and case, the number of documents to look in
   */
  public PairUnits(Unit unit, List<Pair> pairs, int documents) {
    this.unit = unit;
    this.pairs = new ArrayList<>(pairs);
    this.documents = documents;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> rows) {
    Map<String, int[]> taken = new HashMap<>();
    Iterator<List<Row>> found =
        new UnitStream<>(
            rows,
            unit,
            (document, stratum) ->
                new PairCollector(
                    document,
                    stratum,
                    taken.computeIfAbsent(stratum, name -> new int[2 * pairs.size()])));
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(found, Spliterator.ORDERED), false)
        .flatMap(List::stream)
        .iterator();
  }

  private final class PairCollector implements UnitStream.Collector<List<Row>> {
    private final String document;
    private final String stratum;

    /** The number of documents found so far, for each pair with both themes and with one. */
    private final int[] documentsFound;

    private final int[] unitsFound = new int[2 * pairs.size()];
    private final List<Row> units = new ArrayList<>();

    PairCollector(String document, String stratum, int[] documentsFound) {
      this.document = document;
      this.stratum = stratum;
      this.documentsFound = documentsFound;
    }

    @Override
    public void unit(BitSet themes, int from, int to) {
      if (themes.isEmpty()) {
        return;
      }
      for (int pair = 0; pair < pairs.size(); pair++) {
        if (themes.get(pairs.get(pair).alone())) {
          boolean both = themes.get(pairs.get(pair).other());
          if (isWanted(2 * pair + (both ? 0 : 1))) {
            units.add(RowFactory.create(pair, both, stratum, document, from, to));
          }
        }
      }
    }

    private boolean isWanted(int kind) {
      if (unitsFound[kind] == 0 && documentsFound[kind] < documents) {
        documentsFound[kind]++;
        unitsFound[kind]++;
        return true;
      }
      return unitsFound[kind] > 0 && unitsFound[kind]++ < PER_DOCUMENT;
    }

    @Override
    public List<Row> collected() {
      return units;
    }
  }
}
