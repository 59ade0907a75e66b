package crosscase.jobs;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** The units of one partition that have all of some themes: those that a cell counts. */
final class CellUnits implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  static final StructType UNITS =
      new StructType()
          .add("document", StringType, false)
          .add("stratum", StringType, false)
          .add("from", IntegerType, false)
          .add("to", IntegerType, false);

  private final Unit unit;
  private final ArrayList<Integer> wanted;

  CellUnits(Unit unit, List<Integer> wanted) {
    this.unit = unit;
    this.wanted = new ArrayList<>(wanted);
  }

  @Override
  public Iterator<Row> call(Iterator<Row> rows) {
    Iterator<List<Row>> documents =
        new UnitStream<>(rows, unit, (document, stratum) -> new Matching(document, stratum));
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(documents, Spliterator.ORDERED), false)
        .flatMap(List::stream)
        .iterator();
  }

  private final class Matching implements UnitStream.Collector<List<Row>> {
    private final String document;
    private final String stratum;
    private final List<Row> matching = new ArrayList<>();

    Matching(String document, String stratum) {
      this.document = document;
      this.stratum = stratum;
    }

    @Override
    public void unit(BitSet themes, int from, int to) {
      if (wanted.stream().allMatch(themes::get)) {
        matching.add(RowFactory.create(document, stratum, from, to));
      }
    }

    @Override
    public List<Row> collected() {
      return matching;
    }
  }
}
