package crosscase.jobs;

import crosscase.association.CaseCounts;
import crosscase.association.PairAcrossCases;
import crosscase.jobs.results.CaseTables;
import crosscase.jobs.results.PairsTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The counts and tests of one codebook over one corpus.
 *
 * @param pairs of the themes, in their order
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

  /** Tests all pairs of these themes. */
  public static Cooccurrence of(CaseCounts counts, List<String> themes) {
    return new Cooccurrence(counts, themes, PairAcrossCases.of(counts, themes), Optional.empty());
  }

  /** The same with what resamples say of all pairs of all themes counted. */
  public Cooccurrence withResampling(Resampling resampled) {
    return new Cooccurrence(counts, themes, pairs, Optional.of(resampled));
  }

  /** The tables of a result folder: themes by case, pairs by case, pairs across cases. */
  public List<ResultTable> tables(Unit unit) {
    return List.of(
        new ResultTable(
            "themes-by-case", CaseTables.THEMES_BY_CASE, CaseTables.themesByCase(counts, themes)),
        new ResultTable("pairs-by-case", CaseTables.PAIRS_BY_CASE, CaseTables.pairsByCase(pairs)),
        new ResultTable("pairs", PairsTable.SCHEMA, PairsTable.rows(this, unit)));
  }

  /** What {@code run.json} says of the counts. */
  public Map<String, Object> runProperties() {
    Map<String, Object> record = new LinkedHashMap<>(counts.runRecord());
    record.put("resamples", resampling.map(Resampling::resamples).orElse(0));
    record.put("seed", resampling.map(Resampling::seed).orElse(null));
    return record;
  }
}
