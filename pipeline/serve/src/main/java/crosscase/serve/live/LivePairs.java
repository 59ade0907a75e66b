package crosscase.serve.live;

import crosscase.association.CaseCounts;
import crosscase.association.CaseCounts.StratumCounts;
import crosscase.association.CooccurrenceMatrix;
import crosscase.association.CooccurrenceMatrix.PairIndex;
import crosscase.association.CorpusEvidence;
import crosscase.association.DocumentUnits;
import crosscase.association.PairEvidence;
import crosscase.association.Verdict;
import crosscase.search.QueryException;
import crosscase.search.SentenceSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the sentences under a filter say about every pair of themes, from the bit sets of the index.
 *
 * <p>Gives what the Spark job gives for the same filter.
 *
 * @param counts the sentences of each case, of each theme and of each pair
 * @param evidence every pair of themes, in the order of {@link PairIndex}
 */
public record LivePairs(CaseCounts counts, List<PairEvidence> evidence) {
  public LivePairs {
    evidence = List.copyOf(evidence);
  }

  static LivePairs of(OpenCorpus corpus, Filter filter) throws IOException, QueryException {
    Map<String, SentenceSet> themes = corpus.sentencesByTheme();
    List<String> ids = List.copyOf(themes.keySet());
    List<SentenceSet> sets = List.copyOf(themes.values());
    SentenceSet found = corpus.sentencesMatching(filter);
    List<DocumentUnits> documents =
        SentenceSequences.of(corpus.column("document"), corpus.column("case"), found, sets);
    TreeMap<String, StratumCounts> strata = new TreeMap<>();
    for (Map.Entry<String, SentenceSet> stratum : corpus.sentencesByValue("case").entrySet()) {
      SentenceSet units = stratum.getValue().and(found);
      if (units.count() > 0) {
        strata.put(stratum.getKey(), counts(stratum.getKey(), documents, units, sets));
      }
    }
    CorpusEvidence evidence =
        new CorpusEvidence(documents, ids, Verdict.Thresholds.DEFAULT, Verdict.Terms.DEFAULT);
    return new LivePairs(new CaseCounts(ids, strata), evidence.cooccurrence());
  }

  private static StratumCounts counts(
      String caseName, List<DocumentUnits> documents, SentenceSet units, List<SentenceSet> themes) {
    long documentsOfCase = 0;
    long[] documentsWith = new long[themes.size()];
    for (DocumentUnits document : documents) {
      if (document.caseName().equals(caseName)) {
        documentsOfCase++;
        Arrays.stream(document.units().themes()).distinct().forEach(t -> documentsWith[t]++);
      }
    }
    return new StratumCounts(documentsOfCase, documentsWith, matrix(units, themes));
  }

  private static CooccurrenceMatrix matrix(SentenceSet units, List<SentenceSet> themes) {
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
    return CooccurrenceMatrix.of(themes.size(), units.count(), cells);
  }

  /** Whether documents belong to cases; otherwise all of them together are one group. */
  public boolean hasCases() {
    return counts.cases().stream().anyMatch(CaseCounts::isCase);
  }

  /** The cases that pairs are computed from; the one without a name if there is no other. */
  public List<String> groups() {
    return counts.cases();
  }

  /** How many sentences pairs are computed from. */
  public long sentences() {
    return groups().stream().mapToLong(counts::unitsOf).sum();
  }

  /** How many documents pairs are computed from. */
  public long documents() {
    return groups().stream().mapToLong(counts::documentsOf).sum();
  }

  /** In how many of these sentences a theme is. */
  public long sentencesWithTheme(String theme) {
    return groups().stream().mapToLong(name -> counts.unitsWith(name, theme)).sum();
  }

  /** How many sentences are left out of pairs because their documents have no case. */
  public long sentencesWithoutCase() {
    return hasCases() ? counts.unitsOf(CaseCounts.NO_CASE) : 0;
  }

  /** How many documents are left out of pairs because they have no case. */
  public long documentsWithoutCase() {
    return hasCases() ? counts.documentsOf(CaseCounts.NO_CASE) : 0;
  }
}
