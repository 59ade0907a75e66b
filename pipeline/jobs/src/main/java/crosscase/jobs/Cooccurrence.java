package crosscase.jobs;

import crosscase.association.CaseCounts;
import crosscase.association.DocumentBootstrap;
import crosscase.association.DocumentBootstrap.BootstrapInterval;
import crosscase.association.PairAcrossCases;
import crosscase.association.PairTable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The counts and tests of one codebook over one corpus.
 *
 * @param pairs all pairs of the themes, in their order
 * @param resampling of the same pairs, if it was asked for
 */
public record Cooccurrence(
    CaseCounts counts,
    List<String> themes,
    List<PairAcrossCases> pairs,
    Optional<Resampling> resampling) {
  public Cooccurrence {
    themes = List.copyOf(themes);
    pairs = List.copyOf(pairs);
  }

  /**
   * What resampling says about each pair.
   *
   * @param resamples how many there were
   * @param seed the seed with which the same corpus gives the same numbers
   * @param pairs in the order of the pairs of themes
   */
  public record Resampling(int resamples, long seed, List<Pair> pairs) {
    public Resampling {
      pairs = List.copyOf(pairs);
    }

    /**
     * What resampling says about one pair.
     *
     * @param interval of the common odds ratio, from documents drawn with replacement
     * @param pValue from themes shifted within their documents; empty where nothing can be shifted
     * @param qValue {@code pValue} adjusted by the method of Benjamini and Hochberg
     */
    public record Pair(BootstrapInterval interval, OptionalDouble pValue, OptionalDouble qValue) {}
  }

  /** What a reader should know before relying on the numbers of a pair; a column of yes and no. */
  public enum Warning {
    UNEQUAL_FREQUENCY("one theme is over five times as frequent as the other"),
    SMALL_EXPECTED("some case expects fewer than five units in a cell of its table"),
    THEME_IN_ONE_CASE("one of the themes is in one case only"),
    OVERLAPPING_UNITS("windows overlap, so that all tests but the resampled ones are too sure"),
    FEW_DOCUMENTS(
        "fewer than 20 documents are too few for the 95 % of resampled intervals to be trusted");

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
    public static List<Warning> of(PairAcrossCases pair, long documents, Unit unit) {
      return Arrays.stream(values()).filter(w -> w.applies(pair, documents, unit)).toList();
    }

    private boolean applies(PairAcrossCases pair, long documents, Unit unit) {
      List<PairTable> tables = pair.tables();
      return switch (this) {
        case UNEQUAL_FREQUENCY -> isUnequal(tables);
        case SMALL_EXPECTED -> tables.stream().anyMatch(Warning::expectsFew);
        case THEME_IN_ONE_CASE ->
            tables.stream().filter(t -> t.a() > 0).count() == 1
                || tables.stream().filter(t -> t.b() > 0).count() == 1;
        case OVERLAPPING_UNITS -> unit.overlaps();
        case FEW_DOCUMENTS -> documents < DocumentBootstrap.FEW_DOCUMENTS;
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

  /** Tests all pairs of these themes. */
  public static Cooccurrence of(CaseCounts counts, List<String> themes) {
    return new Cooccurrence(counts, themes, PairAcrossCases.of(counts, themes), Optional.empty());
  }

  /** The same counts with what resampling says about all pairs of all themes counted. */
  public Cooccurrence withResampling(Resampling resampled) {
    return new Cooccurrence(counts, themes, pairs, Optional.of(resampled));
  }

  /** What {@code run.json} says about the counts. */
  public Map<String, Object> runProperties() {
    Map<String, Object> properties = new LinkedHashMap<>(counts.runRecord());
    properties.put("resamples", resampling.map(Resampling::resamples).orElse(0));
    properties.put("seed", resampling.map(Resampling::seed).orElse(null));
    return properties;
  }
}
