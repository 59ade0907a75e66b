package crosscase.jobs;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import crosscase.association.CaseCounts;
import crosscase.association.CorpusEvidence;
import crosscase.association.DocumentUnits;
import crosscase.association.PairAcrossCases;
import crosscase.association.PairEvidence;
import crosscase.association.PairTable;
import crosscase.association.Verdict;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The counts and tests of one codebook over one corpus.
 *
 * @param documents that were counted, ordered by case and document
 * @param pairs all pairs of the themes, in their order, with tests that take units as independent
 * @param evidence the same pairs, with what documents say about them
 */
public record Cooccurrence(
    List<DocumentUnits> documents,
    CaseCounts counts,
    List<String> themes,
    List<PairAcrossCases> pairs,
    List<PairEvidence> evidence) {
  public Cooccurrence {
    documents = List.copyOf(documents);
    themes = List.copyOf(themes);
    pairs = List.copyOf(pairs);
    evidence = List.copyOf(evidence);
  }

  /** What a reader should know before relying on the numbers of a pair; a column of yes and no. */
  public enum Warning {
    UNEQUAL_FREQUENCY("one theme is over five times as frequent as the other"),
    SMALL_EXPECTED("some case expects fewer than five units in a cell of its table"),
    THEME_IN_ONE_CASE("one of the themes is in one case only"),
    OVERLAPPING_UNITS("windows overlap, so that tests that take units as independent are too sure");

    private static final double MAX_FREQUENCY_RATIO = 5;
    private static final double MIN_EXPECTED = 5;

    private final String explanation;

    Warning(String explanation) {
      this.explanation = explanation;
    }

    /** The warning in words. */
    public String explanation() {
      return explanation;
    }

    /** The name of its column. */
    public String column() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The warnings that apply to a pair, in their order. */
    public static List<Warning> of(PairAcrossCases pair, Unit unit) {
      return Arrays.stream(values()).filter(w -> w.applies(pair, unit)).toList();
    }

    private boolean applies(PairAcrossCases pair, Unit unit) {
      List<PairTable> tables = pair.tables();
      return switch (this) {
        case UNEQUAL_FREQUENCY -> isUnequal(tables);
        case SMALL_EXPECTED -> tables.stream().anyMatch(Warning::expectsFew);
        case THEME_IN_ONE_CASE ->
            tables.stream().filter(t -> t.a() > 0).count() == 1
                || tables.stream().filter(t -> t.b() > 0).count() == 1;
        case OVERLAPPING_UNITS -> unit.overlaps();
      };
    }

    private static boolean isUnequal(List<PairTable> tables) {
      long a = tables.stream().mapToLong(PairTable::a).sum();
      long b = tables.stream().mapToLong(PairTable::b).sum();
      return Math.max(a, b) > MAX_FREQUENCY_RATIO * Math.min(a, b);
    }

    private static boolean expectsFew(PairTable table) {
      if (!table.isInformative()) {
        return false;
      }
      double smallest =
          (double) Math.min(table.a(), table.n() - table.a())
              * Math.min(table.b(), table.n() - table.b())
              / table.n();
      return smallest < MIN_EXPECTED;
    }
  }

  /** What these documents say about all pairs of these themes. */
  public static Cooccurrence of(
      List<DocumentUnits> documents,
      List<String> themes,
      Selection selection,
      Verdict.Thresholds thresholds) {
    CaseCounts counts = CaseCounts.of(documents, themes);
    CorpusEvidence evidence = new CorpusEvidence(documents, themes, thresholds, selection.terms());
    return new Cooccurrence(
        documents, counts, themes, PairAcrossCases.of(counts, themes), evidence.cooccurrence());
  }

  /** How many pairs have each verdict that some pair has. */
  public SortedMap<Verdict, Long> verdicts() {
    return evidence.stream().collect(groupingBy(PairEvidence::verdict, TreeMap::new, counting()));
  }

  /** What {@code run.json} says about the counts. */
  public Map<String, Object> runProperties() {
    Map<String, Long> verdicts = new LinkedHashMap<>();
    verdicts().forEach((verdict, pairs) -> verdicts.put(verdict.words(), pairs));
    Map<String, Object> properties = new LinkedHashMap<>(counts.runRecord());
    properties.put("verdicts", verdicts);
    return properties;
  }
}
