package crosscase.serve.cooccurrence;

import crosscase.association.PairEvidence;
import crosscase.association.Verdict;
import crosscase.figures.Numbers;
import crosscase.serve.web.Link;
import crosscase.serve.web.Parameters;
import java.util.ArrayList;
import java.util.List;

/** Shows pairs and their verdicts as a list. */
record PairRows(PairNames names, SentenceLinks links, Link here) {
  static final String PAIR = "pair";

  /** The verdicts that some pair has, each with the number of its pairs. */
  List<CooccurrencePage.VerdictCount> verdicts(List<PairEvidence> pairs) {
    String chosen = here.first(PairFilter.VERDICT);
    Link every = here.without(Parameters.FROM).without(PairFilter.VERDICT);
    List<CooccurrencePage.VerdictCount> counts = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      int number = (int) pairs.stream().filter(pair -> pair.verdict() == verdict).count();
      String word = PairFilter.word(verdict);
      boolean isChosen = word.equals(chosen);
      if (number > 0 || isChosen) {
        String link = (isChosen ? every : every.and(PairFilter.VERDICT, word)) + "#pairs-title";
        counts.add(new CooccurrencePage.VerdictCount(verdict.words(), number, isChosen, link));
      }
    }
    return counts;
  }

  CooccurrencePage.Pair row(PairEvidence pair) {
    DocumentVotes votes = DocumentVotes.of(pair);
    return new CooccurrencePage.Pair(
        names.pair(pair),
        pair.verdict().words(),
        pair.sentence(),
        pair.both(),
        pair.casesWithPair(),
        pair.estimates().documents(),
        votes.supporting(),
        votes.contradicting(),
        Numbers.ratio(pair.oddsRatio().value()),
        Numbers.interval(pair.oddsRatio().interval()),
        Numbers.probability(pair.pValue()),
        Numbers.probability(pair.qValue()),
        links.inAllCases(List.of(pair.first(), pair.second())),
        here.with(PAIR, PairNames.id(pair)) + "#finding",
        here.first(PAIR).equals(PairNames.id(pair)));
  }
}
