package crosscase.jobs;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.xxhash64;

import crosscase.association.PairEvidence;
import crosscase.association.Verdict;
import crosscase.jobs.units.PairUnits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * Looks up a few units behind each of several pairs, some from every case, to be read alongside the
 * numbers: those that support what is said about the pair, and those that speak against it.
 *
 * <p>No person is quoted twice in a case while others have not been quoted. Which units it chooses
 * depends only on the names of the documents, not on how the work is distributed. {@link
 * EvidenceJob} lists all of them.
 */
public final class QuoteJob {
  private static final StructType CHOSEN_SCHEMA =
      PairUnits.SCHEMA.add("first", "int", false).add("second", "int", false);

  /**
   * A unit, ready to be read.
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

  /**
   * What can be read about a pair, by case. Where the verdict is that the themes stay apart, units
   * with one of them alone support it; otherwise units with both do.
   *
   * @param supporting from cases that support the verdict first
   * @param counter from cases that contradict it first; units with the rarer theme alone, or with
   *     both where the themes stay apart
   */
  public record PairQuotes(List<QuotedUnit> supporting, List<QuotedUnit> counter) {
    public PairQuotes {
      supporting = List.copyOf(supporting);
      counter = List.copyOf(counter);
    }
  }

  private final CooccurrenceJob counting;
  private final int perCase;

  /**
   * @param perCase how many units of each kind to choose in each case
   */
  public QuoteJob(CooccurrenceJob counting, int perCase) {
    this.counting = counting;
    this.perCase = perCase;
  }

  /**
   * The quotes of each pair.
   *
   * @param pairs of themes in {@link Selection#themes}
   * @throws SelectionException if the corpus lacks a column
   */
  public List<PairQuotes> execute(
      Selection selection, List<String> codebook, List<PairEvidence> pairs)
      throws SelectionException {
    if (pairs.isEmpty()) {
      return List.of();
    }
    List<String> themes = selection.themes(codebook);
    List<PairUnits.Pair> wanted = pairs.stream().map(pair -> rarerFirst(pair, themes)).toList();
    List<Row> candidates = candidates(selection, codebook, wanted);
    Map<Row, List<Row>> sentencesOf = new HashMap<>();
    for (Row row : sentences(selection, codebook, candidates).collectAsList()) {
      sentencesOf.computeIfAbsent(unitKey(row), unit -> new ArrayList<>()).add(row);
    }
    List<PairQuotes> quotes = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      int number = i;
      List<Row> ofPair = candidates.stream().filter(row -> row.getInt(0) == number).toList();
      quotes.add(quotes(pairs.get(i), ofPair, sentencesOf));
    }
    return quotes;
  }

  private static PairUnits.Pair rarerFirst(PairEvidence pair, List<String> themes) {
    int first = themes.indexOf(pair.first());
    int second = themes.indexOf(pair.second());
    return pair.table().a() <= pair.table().b()
        ? new PairUnits.Pair(first, second)
        : new PairUnits.Pair(second, first);
  }

  /** Units of the first documents of each case, in an order that has nothing to do with them. */
  private List<Row> candidates(
      Selection selection, List<String> codebook, List<PairUnits.Pair> pairs)
      throws SelectionException {
    // Partitions have their documents in the order of this number, so each finds its first ones.
    List<Row> found =
        counting
            .blocks(selection, codebook)
            .mapPartitions(
                new PairUnits(selection.unit(), pairs, perCase), Encoders.row(PairUnits.SCHEMA))
            .where(counting.selectedSentences().isCompared(selection))
            .orderBy(xxhash64(col("document")), col("document"), col("from"))
            .collectAsList();
    Map<String, Set<String>> documents = new HashMap<>();
    List<Row> kept = new ArrayList<>();
    for (Row row : found) {
      String cell = "%d %s %s".formatted(row.getInt(0), row.get(1), row.getString(2));
      Set<String> ofCell = documents.computeIfAbsent(cell, name -> new HashSet<>());
      if (ofCell.contains(row.getString(3)) || ofCell.size() < perCase) {
        ofCell.add(row.getString(3));
        kept.add(withThemes(row, pairs.get(row.getInt(0))));
      }
    }
    return kept;
  }

  private static Row withThemes(Row row, PairUnits.Pair pair) {
    return RowFactory.create(
        row.get(0),
        row.get(1),
        row.get(2),
        row.get(3),
        row.get(4),
        row.get(5),
        pair.alone(),
        pair.other());
  }

  /** The sentences of units that have one of the themes. */
  private Dataset<Row> sentences(Selection selection, List<String> codebook, List<Row> chosen)
      throws SelectionException {
    Dataset<Row> whole = counting.selectedSentences().withStratum(selection);
    Dataset<Row> units = whole.sparkSession().createDataFrame(chosen, CHOSEN_SCHEMA).as("unit");
    List<Integer> places =
        chosen.stream()
            .flatMap(r -> List.of(r.getInt(6), r.getInt(7)).stream())
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
            .select("pair", "both", "stratum", "unit.document", "from", "to", "number")
            .distinct();
    return whole
        .join(broadcast(wanted), new String[] {"document", "number", "stratum"})
        .select(
            "pair",
            "both",
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
    return RowFactory.create(
        row.get(0), row.get(1), row.get(2), row.get(3), row.get(4), row.get(5));
  }

  private PairQuotes quotes(
      PairEvidence pair, List<Row> candidates, Map<Row, List<Row>> sentencesOf) {
    QuoteChoice choice = new QuoteChoice(pair, perCase);
    for (Row unit : candidates) {
      choice.add(
          quotedUnit(unit, sentencesOf.getOrDefault(unitKey(unit), List.of())), unit.getBoolean(1));
    }
    return pair.verdict() == Verdict.APART
        ? new PairQuotes(choice.alone(), choice.together())
        : new PairQuotes(choice.together(), choice.alone());
  }

  private static QuotedUnit quotedUnit(Row unit, List<Row> sentences) {
    List<Row> inOrder =
        sentences.stream().sorted(Comparator.comparingInt(row -> row.getInt(6))).toList();
    int page =
        inOrder.isEmpty() || inOrder.getFirst().isNullAt(7) ? 0 : inOrder.getFirst().getInt(7);
    return new QuotedUnit(
        unit.getString(2),
        unit.getString(3),
        unit.getInt(4),
        unit.getInt(5),
        page,
        joinDistinct(inOrder, 8),
        joinDistinct(inOrder, 9),
        inOrder.stream()
            .map(row -> row.getString(10).strip().replaceAll("\\s+", " "))
            .collect(Collectors.joining(" ... ")));
  }

  private static String joinDistinct(List<Row> sentences, int column) {
    Set<String> words = new LinkedHashSet<>();
    sentences.forEach(row -> words.add(row.getString(column)));
    return String.join(", ", words);
  }
}
