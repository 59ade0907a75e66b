package crosscase.jobs;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.xxhash64;

import crosscase.jobs.counting.PairUnits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * Looks up a few units behind each of several pairs, some from every case, to be read alongside the
 * numbers.
 *
 * <p>Which ones it chooses depends only on the names of the documents, not on how the work is
 * distributed. {@link EvidenceJob} lists all of them.
 */
public final class QuoteJob {
  private static final StructType CHOSEN_SCHEMA =
      PairUnits.SCHEMA.add("first", "int", false).add("second", "int", false);

  /**
   * A unit that has both themes of a pair, ready to be read.
   *
   * @param firstSentence the number of its first sentence in the document
   * @param lastSentence the number of its last sentence
   * @param page of the first sentence shown; 0 if the document has no pages
   * @param speaker who says it, or several people separated by commas; empty outside speech
   * @param text the sentences that have one of the themes
   */
  public record QuotedUnit(
      String caseName,
      String document,
      int firstSentence,
      int lastSentence,
      int page,
      String speaker,
      String role,
      String text) {}

  private final CooccurrenceJob counting;
  private final int perCase;

  /**
   * @param perCase how many units to choose in each case, each from a different document
   */
  public QuoteJob(CooccurrenceJob counting, int perCase) {
    this.counting = counting;
    this.perCase = perCase;
  }

  /**
   * The units of each pair, by case.
   *
   * @param pairs of themes, by their indexes in {@link Selection#themes}
   * @throws SelectionException if the corpus lacks a column
   */
  public List<List<QuotedUnit>> execute(
      Selection selection, List<String> codebook, List<int[]> pairs) throws SelectionException {
    if (pairs.isEmpty()) {
      return List.of();
    }
    List<Row> chosen = chosen(selection, codebook, pairs);
    Map<Row, List<Row>> sentencesOf = new HashMap<>();
    for (Row row : sentences(selection, codebook, chosen).collectAsList()) {
      sentencesOf.computeIfAbsent(unitKey(row), unit -> new ArrayList<>()).add(row);
    }
    List<List<QuotedUnit>> quoted = new ArrayList<>();
    pairs.forEach(pair -> quoted.add(new ArrayList<>()));
    for (Row row : chosen) {
      quoted
          .get(row.getInt(0))
          .add(quotedUnit(row, sentencesOf.getOrDefault(unitKey(row), List.of())));
    }
    return quoted;
  }

  private List<Row> chosen(Selection selection, List<String> codebook, List<int[]> pairs)
      throws SelectionException {
    int[] firsts = pairs.stream().mapToInt(pair -> pair[0]).toArray();
    int[] seconds = pairs.stream().mapToInt(pair -> pair[1]).toArray();
    PairUnits units = new PairUnits(selection.unit(), firsts, seconds, perCase);
    // Partitions have their documents in the order of this number, so each finds its first ones.
    List<Row> found =
        counting
            .blocks(selection, codebook)
            .mapPartitions(units, Encoders.row(PairUnits.SCHEMA))
            .withColumn("key", xxhash64(col("document")))
            .collectAsList();
    Map<String, List<Row>> byCell = new TreeMap<>();
    found.stream()
        .sorted(
            Comparator.<Row>comparingLong(row -> row.getLong(5))
                .thenComparing(row -> row.getString(2))
                .thenComparingInt(row -> row.getInt(3)))
        .forEach(
            row ->
                byCell
                    .computeIfAbsent(
                        "%06d%s".formatted(row.getInt(0), row.getString(1)),
                        cell -> new ArrayList<>())
                    .add(withThemes(row, pairs.get(row.getInt(0)))));
    return byCell.values().stream().flatMap(rows -> rows.stream().limit(perCase)).toList();
  }

  private static Row withThemes(Row row, int[] pair) {
    return RowFactory.create(
        row.get(0), row.get(1), row.get(2), row.get(3), row.get(4), pair[0], pair[1]);
  }

  /** The sentences of units that have one of the themes. */
  private Dataset<Row> sentences(Selection selection, List<String> codebook, List<Row> chosen)
      throws SelectionException {
    Dataset<Row> whole = counting.selectedSentences().withStratum(selection);
    Dataset<Row> units = whole.sparkSession().createDataFrame(chosen, CHOSEN_SCHEMA).as("unit");
    List<Integer> places =
        chosen.stream()
            .flatMap(r -> List.of(r.getInt(5), r.getInt(6)).stream())
            .distinct()
            .toList();
    Dataset<Row> coded = counting.codedSentences(selection, codebook, places).as("coded");
    Column within =
        col("unit.document")
            .equalTo(col("coded.document"))
            .and(col("coded.number").between(col("unit.from"), col("unit.to")))
            .and(
                col("coded.theme")
                    .equalTo(col("unit.first"))
                    .or(col("coded.theme").equalTo(col("unit.second"))));
    Dataset<Row> wanted =
        coded
            .join(broadcast(units), within)
            .select("pair", "stratum", "unit.document", "from", "to", "number")
            .distinct();
    return whole
        .join(broadcast(wanted), new String[] {"document", "number", "stratum"})
        .select(
            "pair",
            "stratum",
            "document",
            "from",
            "to",
            "number",
            "page",
            "speaker",
            "role",
            "text");
  }

  private static Row unitKey(Row row) {
    return RowFactory.create(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4));
  }

  private static QuotedUnit quotedUnit(Row unit, List<Row> sentences) {
    List<Row> inOrder =
        sentences.stream().sorted(Comparator.comparingInt(row -> row.getInt(5))).toList();
    int page =
        inOrder.isEmpty() || inOrder.getFirst().isNullAt(6) ? 0 : inOrder.getFirst().getInt(6);
    return new QuotedUnit(
        unit.getString(1),
        unit.getString(2),
        unit.getInt(3),
        unit.getInt(4),
        page,
        joinDistinct(inOrder, 7),
        joinDistinct(inOrder, 8),
        inOrder.stream()
            .map(row -> row.getString(9).strip().replaceAll("\\s+", " "))
            .collect(Collectors.joining(" ... ")));
  }

  private static String joinDistinct(List<Row> sentences, int column) {
    Set<String> words = new LinkedHashSet<>();
    sentences.forEach(row -> words.add(row.getString(column)));
    return String.join(", ", words);
  }
}
