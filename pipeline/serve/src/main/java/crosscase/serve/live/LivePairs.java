package crosscase.serve.live;

import crosscase.association.CaseCounts;
import crosscase.association.CooccurrenceMatrix.PairIndex;
import crosscase.association.CorpusEvidence;
import crosscase.association.DocumentUnits;
import crosscase.association.Interval;
import crosscase.association.PairEvidence;
import crosscase.association.Verdict;
import crosscase.search.QueryException;
import crosscase.search.SentenceSet;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What the sentences under a filter say about every pair of themes, from the bit sets of the index.
 *
 * <p>Gives what the Spark job gives for the same filter.
 *
 * @param counts the sentences of each case, of each theme and of each pair
 * @param evidence every pair of themes, in the order of {@link PairIndex}
 * @param shareIntervals for each theme the 95 % interval of its share of the sentences, by case
 */
public record LivePairs(
    CaseCounts counts,
    List<PairEvidence> evidence,
    List<SortedMap<String, Interval>> shareIntervals) {
  public LivePairs {
    shareIntervals = List.copyOf(shareIntervals);
    evidence = List.copyOf(evidence);
  }

  static LivePairs of(OpenCorpus corpus, Filter filter) throws IOException, QueryException {
    Map<String, SentenceSet> themes = corpus.sentencesByTheme();
    List<String> ids = List.copyOf(themes.keySet());
    List<SentenceSet> sets = List.copyOf(themes.values());
    SentenceSet found = corpus.sentencesMatching(filter);
    List<DocumentUnits> documents =
        SentenceSequences.of(corpus.column("document"), corpus.column("case"), found, sets);
    CorpusEvidence evidence =
        new CorpusEvidence(documents, ids, Verdict.Thresholds.DEFAULT, Verdict.Terms.DEFAULT);
    return new LivePairs(
        CaseCounts.of(documents, ids), evidence.cooccurrence(), evidence.shareIntervals());
  }

  /** The 95 % interval of the share of a case's sentences with a theme. */
  public Optional<Interval> shareInterval(String caseName, String theme) {
    int index = counts.themes().indexOf(theme);
    return Optional.ofNullable(shareIntervals.get(index).get(caseName));
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
