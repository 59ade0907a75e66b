package crosscase.jobs.units;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import crosscase.jobs.Unit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** Finds the units of one partition that a cell counts, by their first and last sentences. */
public final class CellUnits implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  public static final StructType SCHEMA =
      new StructType()
          .add("document", StringType, false)
          .add("stratum", StringType, false)
          .add("from", IntegerType, false)
          .add("to", IntegerType, false);

  private final Unit unit;
  private final ArrayList<Integer> wanted;
  private final int within;

  /**
   * @param wanted the indexes of the themes that a unit must have
   * @param within after how many units the second theme must follow at the latest; 0 where all
   *     themes must be in the same unit
   */
  public CellUnits(Unit unit, List<Integer> wanted, int within) {
    this.unit = unit;
    this.wanted = new ArrayList<>(wanted);
    this.within = within;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> rows) {
    Iterator<List<Row>> documents =
        new UnitStream<>(
            rows,
            unit,
            (document, stratum) ->
                within == 0
                    ? new CooccurringThemes(document, stratum)
                    : new FollowingThemes(document, stratum));
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(documents, Spliterator.ORDERED), false)
        .flatMap(List::stream)
        .iterator();
  }

  private abstract static class CellCollector implements UnitStream.Collector<List<Row>> {
    private final String document;
    private final String stratum;
    private final List<Row> units = new ArrayList<>();

    CellCollector(String document, String stratum) {
      this.document = document;
      this.stratum = stratum;
    }

    void add(int from, int to) {
      units.add(RowFactory.create(document, stratum, from, to));
    }

    @Override
    public List<Row> collected() {
      return units;
    }
  }

  /** Finds units that have all themes. */
  private final class CooccurringThemes extends CellCollector {
    CooccurringThemes(String document, String stratum) {
      super(document, stratum);
    }

    @Override
    public void unit(BitSet themes, int from, int to) {
      if (wanted.stream().allMatch(themes::get)) {
        add(from, to);
      }
    }
  }

  /** Finds pairs of units: one with the first theme, and the next one with the second. */
  private final class FollowingThemes extends CellCollector {
    private record FirstTheme(int unit, int from) {}

    private final Deque<FirstTheme> waiting = new ArrayDeque<>();
    private int number;

    FollowingThemes(String document, String stratum) {
      super(document, stratum);
    }

    @Override
    public void unit(BitSet themes, int from, int to) {
      waiting.removeIf(leading -> number - leading.unit() > within);
      if (themes.get(wanted.getLast())) {
        waiting.forEach(leading -> add(leading.from(), to));
        waiting.clear();
      }
      if (themes.get(wanted.getFirst())) {
        waiting.add(new FirstTheme(number, from));
      }
      number++;
    }
  }
}
