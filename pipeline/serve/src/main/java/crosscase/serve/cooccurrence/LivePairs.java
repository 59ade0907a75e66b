package crosscase.serve.cooccurrence;

import crosscase.association.CaseCounts;
import crosscase.association.CooccurrenceMatrix;
import crosscase.association.CooccurrenceMatrix.PairIndex;
import crosscase.association.PairAcrossCases;
import crosscase.association.StratumCounts;
import crosscase.search.QueryException;
import crosscase.search.SentenceSet;
import crosscase.serve.live.Filter;
import crosscase.serve.live.OpenCorpus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts which themes share a sentence, case by case, from the bit sets of the index.
 *
 * <p>Gives what the Spark job gives for the same filter; documents are not counted.
 */
public record LivePairs(CaseCounts counts, List<PairAcrossCases> pairs) {
  public LivePairs {
    pairs = List.copyOf(pairs);
  }

  public static LivePairs of(OpenCorpus corpus, Filter filter) throws IOException, QueryException {
    Map<String, SentenceSet> themes = corpus.sentencesByTheme();
    SentenceSet found = corpus.sentencesMatching(filter);
    TreeMap<String, StratumCounts> strata = new TreeMap<>();
    for (Map.Entry<String, SentenceSet> stratum : corpus.sentencesByValue("case").entrySet()) {
      SentenceSet units = stratum.getValue().and(found);
      if (units.count() > 0) {
        strata.put(stratum.getKey(), counts(units, List.copyOf(themes.values())));
      }
    }
    List<String> ids = List.copyOf(themes.keySet());
    CaseCounts counts = new CaseCounts(ids, strata);
    return new LivePairs(counts, PairAcrossCases.of(counts, ids));
  }

  /** In how many sentences of all cases a theme is. */
  long sentencesWithTheme(String theme) {
    return counts.cases().stream().mapToLong(name -> counts.unitsWith(name, theme)).sum();
  }

  private static StratumCounts counts(SentenceSet units, List<SentenceSet> themes) {
    List<SentenceSet> here = new ArrayList<>();
    themes.forEach(theme -> here.add(theme.and(units)));
    PairIndex pairs = new PairIndex(themes.size());
    long[] cells = new long[themes.size() + pairs.count()];
    for (int a = 0; a < here.size(); a++) {
      cells[a] = here.get(a).count();
      for (int b = a + 1; cells[a] > 0 && b < here.size(); b++) {
        cells[here.size() + pairs.number(a, b)] = here.get(a).countWith(here.get(b));
      }
    }
    CooccurrenceMatrix matrix = CooccurrenceMatrix.of(themes.size(), units.count(), cells);
    return new StratumCounts(0, new long[themes.size()], matrix);
  }
}
