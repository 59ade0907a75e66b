package crosscase.jobs;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import crosscase.association.CaseCounts;
import crosscase.jobs.units.CellUnits;
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
 * Lists what is behind a number in a table of results, one row each: the units, with who says them
 * and on which page of which document; or the documents; or the speakers.
 *
 * <p>The text of a unit consists of those of its sentences that have one of the themes.
 */
public final class EvidenceJob {
  private static final StructType UNITS =
      new StructType()
          .add("document", StringType)
          .add("case", StringType)
          .add("first_sentence", IntegerType)
          .add("last_sentence", IntegerType)
          .add("page", IntegerType)
          .add("speaker", StringType)
          .add("role", StringType)
          .add("text", StringType);

  private static final StructType DOCUMENTS =
      new StructType()
          .add("document", StringType)
          .add("case", StringType)
          .add("units", LongType)
          .add("first_sentence", IntegerType);

  private static final StructType SPEAKERS =
      new StructType()
          .add("document", StringType)
          .add("case", StringType)
          .add("speaker", StringType)
          .add("sentences", LongType)
          .add("first_sentence", IntegerType);

  /**
   * A number in a table of results: the units of one case, or of all cases, that have certain
   * themes, or that have one theme which another one follows.
   *
   * @param caseName the case, or the values of other columns that were asked for, in their order;
   *     empty for all cases
   * @param themes the themes that a unit must have; in a sequence, the first and the one after it
   * @param within after how many units the second theme must follow at the latest; 0 where both
   *     must be in the same unit
   */
  public record Cell(List<String> caseName, List<String> themes, int within) {
    public Cell {
      caseName = List.copyOf(caseName);
      themes = List.copyOf(themes);
      if (within < 0 || (within > 0 && themes.size() != 2)) {
        throw new IllegalArgumentException(
            "%s within %d units: give two themes and a number above 0".formatted(themes, within));
      }
    }

    /** The units that have all of these themes. */
    public Cell(List<String> caseName, List<String> themes) {
      this(caseName, themes, 0);
    }
  }

  private final CooccurrenceJob counting;

  public EvidenceJob(CooccurrenceJob counting) {
    this.counting = counting;
  }

  /**
   * The units of a cell, ordered by document and place.
   *
   * @throws SelectionException if the corpus lacks a column, or the codebook a theme
   */
  public ResultTable units(Selection selection, List<String> codebook, Cell cell)
      throws SelectionException {
    return new ResultTable(
        "units",
        UNITS,
        withText(cellUnits(selection, codebook, cell), cellSentences(selection, codebook, cell)));
  }

  /**
   * The documents that have units of a cell.
   *
   * @throws SelectionException if the corpus lacks a column, or the codebook a theme
   */
  public ResultTable documents(Selection selection, List<String> codebook, Cell cell)
      throws SelectionException {
    Dataset<Row> documents =
        cellUnits(selection, codebook, cell)
            .groupBy("document", "stratum")
            .agg(count(lit(1)).as("units"), min("from").as("first_sentence"))
            .orderBy("document", "stratum");
    return new ResultTable("documents", DOCUMENTS, withCaseNames(documents));
  }

  /**
   * The people who say a sentence with a theme of a cell; speakers of different documents are
   * always different people.
   *
   * @throws SelectionException if the corpus lacks a column, or the codebook a theme
   */
  public ResultTable speakers(Selection selection, List<String> codebook, Cell cell)
      throws SelectionException {
    Dataset<Row> speakers =
        cellSentences(selection, codebook, cell)
            .where(col("turn").isNotNull())
            .groupBy("document", "stratum", "speaker")
            .agg(count(lit(1)).as("sentences"), min("number").as("first_sentence"))
            .orderBy("document", "stratum", "first_sentence");
    return new ResultTable("speakers", SPEAKERS, withCaseNames(speakers));
  }

  private Dataset<Row> cellUnits(Selection selection, List<String> codebook, Cell cell)
      throws SelectionException {
    List<Integer> wanted = themeIndexes(selection.themes(codebook), cell.themes());
    return counting
        .blocks(selection, codebook)
        .mapPartitions(
            new CellUnits(selection.unit(), wanted, cell.within()), Encoders.row(CellUnits.SCHEMA))
        .where(inCase(selection, cell));
  }

  /** The sentences that count and have one of the themes. */
  private Dataset<Row> cellSentences(Selection selection, List<String> codebook, Cell cell)
      throws SelectionException {
    List<Integer> wanted = themeIndexes(selection.themes(codebook), cell.themes());
    return counting
        .selectedSentences()
        .withStratum(selection)
        .where(inCase(selection, cell))
        .join(
            counting.codedSentences(selection, codebook, wanted),
            new String[] {"document", "number"},
            "left_semi")
        .select("document", "stratum", "number", "turn", "page", "speaker", "role", "text");
  }

  private Column inCase(Selection selection, Cell cell) throws SelectionException {
    return cell.caseName().isEmpty()
        ? counting.selectedSentences().isCompared(selection)
        : col("stratum").equalTo(CaseCounts.nameOf(cell.caseName()));
  }

  private static List<Row> withText(Dataset<Row> units, Dataset<Row> coded) {
    Dataset<Row> unit = units.as("unit");
    Dataset<Row> sentence = coded.as("sentence");
    Column within =
        col("unit.document")
            .equalTo(col("sentence.document"))
            .and(col("unit.stratum").equalTo(col("sentence.stratum")))
            .and(col("sentence.number").between(col("unit.from"), col("unit.to")));
    return sentence
        .join(broadcast(unit), within)
        .groupBy("unit.document", "unit.stratum", "unit.from", "unit.to")
        .agg(
            sort_array(collect_list(struct("number", "page", "speaker", "role", "text")))
                .as("sentences"))
        .orderBy("document", "from", "to", "stratum")
        .collectAsList()
        .stream()
        .map(EvidenceJob::unitRow)
        .toList();
  }

  private static Row unitRow(Row unit) {
    List<Row> sentences = unit.getList(4);
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
        CaseCounts.displayName(unit.getString(1)),
        unit.getInt(2),
        unit.getInt(3),
        sentences.getFirst().get(1),
        String.join(", ", speakers),
        String.join(", ", roles),
        String.join(" ... ", texts));
  }

  /** The rows with the name of their case as tables show it. */
  private static List<Row> withCaseNames(Dataset<Row> rows) {
    List<Row> named = new ArrayList<>();
    for (Row row : rows.collectAsList()) {
      Object[] cells = new Object[row.size()];
      for (int i = 0; i < cells.length; i++) {
        cells[i] = i == 1 ? CaseCounts.displayName(row.getString(i)) : row.get(i);
      }
      named.add(RowFactory.create(cells));
    }
    return named;
  }

  private static List<Integer> themeIndexes(List<String> themes, List<String> wanted)
      throws SelectionException {
    for (String theme : wanted) {
      if (!themes.contains(theme)) {
        throw new SelectionException(
            "No theme is called %s: choose one of %s.".formatted(theme, String.join(", ", themes)));
      }
    }
    return wanted.stream().map(themes::indexOf).toList();
  }
}
