package crosscase.jobs.results;

import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import crosscase.association.PairEvidence;
import crosscase.association.PairTable;
import crosscase.jobs.ResultTable;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** The table of which theme follows which, with a row for each ordered pair. */
public final class SequenceTable {
  private static final StructType SCHEMA = schema();

  private SequenceTable() {}

  private static StructType schema() {
    StructType schema =
        new StructType()
            .add("first", StringType)
            .add("then", StringType)
            .add("verdict", StringType)
            .add("sentence", StringType)
            .add("units", LongType)
            .add("n_first", LongType)
            .add("n_followed", LongType)
            .add("n_both", LongType);
    for (StructField column : EvidenceCells.COLUMNS.fields()) {
      schema = schema.add(column);
    }
    return schema;
  }

  /** The rows of these pairs, in their order. */
  public static ResultTable of(List<PairEvidence> pairs) {
    return new ResultTable("sequence", SCHEMA, pairs.stream().map(SequenceTable::row).toList());
  }

  private static Row row(PairEvidence pair) {
    PairTable table = pair.table();
    List<@Nullable Object> cells = new ArrayList<>();
    cells.addAll(List.of(pair.first(), pair.second(), pair.verdict().words(), pair.sentence()));
    cells.addAll(List.of(table.n(), table.a(), table.b(), table.both()));
    cells.addAll(EvidenceCells.of(pair));
    return RowFactory.create(cells.toArray());
  }
}
