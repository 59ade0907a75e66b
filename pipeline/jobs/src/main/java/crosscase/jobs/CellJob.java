package crosscase.jobs;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import crosscase.association.CaseCounts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * Lists the units behind a number, one row each: who says it, on which page of which file.
 *
 * <p>The text of a unit is that of its sentences that have one of the themes.
 */
public final class CellJob {
  private static final StructType SHOWN =
      new StructType()
          .add("document", StringType)
          .add("first_sentence", IntegerType)
          .add("last_sentence", IntegerType)
          .add("page", IntegerType)
          .add("speaker", StringType)
          .add("role", StringType)
          .add("text", StringType);

  private final CooccurrenceJob counting;

  public CellJob(CooccurrenceJob counting) {
    this.counting = counting;
  }

  /**
   * The units of a cell, by document and place.
   *
   * @throws SelectionException if a theme or a column is not there
   */
  public ResultTable execute(Selection selection, List<String> codebook, Cell cell)
      throws SelectionException {
    List<Integer> wanted = places(selection.themes(codebook), cell.themes());
    String stratum = CaseCounts.name(cell.caseName());
    Dataset<Row> units =
        counting
            .rows(selection, codebook)
            .mapPartitions(new CellUnits(selection.unit(), wanted), Encoders.row(CellUnits.UNITS))
            .where(col("stratum").equalTo(stratum))
            .drop("stratum");
    Dataset<Row> coded =
        counting
            .selected()
            .whole(selection)
            .where(col("stratum").equalTo(stratum))
            .join(counting.coded(selection, codebook, wanted), sentence(), "left_semi")
            .select("document", "number", "page", "speaker", "role", "text");
    return new ResultTable("units", SHOWN, shown(units, coded));
  }

  private static String[] sentence() {
    return new String[] {"document", "number"};
  }

  private static List<Row> shown(Dataset<Row> units, Dataset<Row> coded) {
    Dataset<Row> unit = units.as("unit");
    Dataset<Row> said = coded.as("said");
    Column within =
        col("unit.document")
            .equalTo(col("said.document"))
            .and(col("said.number").between(col("unit.from"), col("unit.to")));
    return said
        .join(broadcast(unit), within)
        .groupBy("unit.document", "unit.from", "unit.to")
        .agg(
            sort_array(collect_list(struct("number", "page", "speaker", "role", "text")))
                .as("sentences"))
        .orderBy("document", "from", "to")
        .collectAsList()
        .stream()
        .map(CellJob::row)
        .toList();
  }

  private static Row row(Row unit) {
    List<Row> sentences = unit.getList(3);
    Set<String> speakers = new LinkedHashSet<>();
    Set<String> roles = new LinkedHashSet<>();
    List<String> texts = new ArrayList<>();
    for (Row sentence : sentences) {
      speakers.add(sentence.getString(2));
      roles.add(sentence.getString(3));
      texts.add(sentence.getString(4).strip().replaceAll("\\s+", " "));
    }
    return RowFactory.create(
        unit.getString(0),
        unit.getInt(1),
        unit.getInt(2),
        sentences.getFirst().get(1),
        String.join(", ", speakers),
        String.join(", ", roles),
        String.join(" ... ", texts));
  }

  private static List<Integer> places(List<String> themes, List<String> wanted)
      throws SelectionException {
    for (String theme : wanted) {
      if (!themes.contains(theme)) {
        throw new SelectionException(
            "No theme is called %s: take one of %s.".formatted(theme, String.join(", ", themes)));
      }
    }
    return wanted.stream().map(themes::indexOf).toList();
  }
}
