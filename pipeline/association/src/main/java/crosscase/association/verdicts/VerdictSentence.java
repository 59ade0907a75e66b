package crosscase.association.verdicts;

import crosscase.association.CaseCounts;
import crosscase.association.Interval;
import crosscase.association.PairEstimates.CaseEvidence;
import crosscase.association.PairTable;
import crosscase.association.ReadableNumbers;
import crosscase.association.Verdict;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** Puts a verdict and its reason into one sentence. */
record VerdictSentence(
    JudgedPair pair, PairPhrases phrases, VerdictRule rule, DiscoveryLimit limit) {
  String of(Verdict verdict) {
    String sentence =
        switch (verdict) {
          case CONSISTENT -> consistent();
          case ONE_CASE_ONLY -> oneCaseOnly();
          case NESTED -> nested();
          case APART -> apart();
          case DIFFERS_BY_CASE -> differsByCase();
          case TOO_LITTLE_TO_TELL -> "Too little to tell: " + whyTooLittle();
          case NOT_THERE -> notThere();
        };
    return sentence + ".";
  }

  private String consistent() {
    return "%s%s: %s; %s%s"
        .formatted(
            rule.relation().together(),
            phrases.inHowManyCases(),
            phrases.oddsRatio(),
            phrases.documents(true),
            disagreement());
  }

  private String oneCaseOnly() {
    Map.Entry<String, CaseEvidence> only = pair.casesWithEvidence().getFirst();
    return "%s in %s, the only %s with documents that can tell: %s; %s%s"
        .formatted(
            rule.relation().together(),
            CaseCounts.displayName(only.getKey()),
            rule.terms().group(),
            phrases.oddsRatio(),
            PairPhrases.documents(only.getValue()),
            disagreement());
  }

  private String apart() {
    return "%s: %s; %s; %s%s"
        .formatted(
            rule.relation().apart(),
            phrases.timesAndChance(),
            phrases.oddsRatio(),
            phrases.documents(false),
            disagreement());
  }

  private String nested() {
    return "%s, where chance would give %s; %s%s"
        .formatted(containment(), phrases.expected(), phrases.documents(true), disagreement());
  }

  private String containment() {
    PairTable table = pair.estimates().table();
    String first = pair.estimates().first();
    String second = pair.estimates().second();
    boolean firstInside = table.a() == table.both();
    String units = String.format(Locale.ROOT, "%,d %s", table.both(), rule.terms().units());
    if (rule.relation() == Relation.FOLLOWS) {
      return firstInside
          ? "%s follows each of the %s with %s".formatted(second, units, first)
          : "All %s that %s follows have %s".formatted(units, second, first);
    }
    return firstInside
        ? "Each of the %s with %s also has %s".formatted(units, first, second)
        : "Each of the %s with %s also has %s".formatted(units, second, first);
  }

  private String differsByCase() {
    return "Differs by %s (%s for the difference): odds ratio %s%s"
        .formatted(
            rule.terms().group(),
            ReadableNumbers.probability("q", pair.heterogeneityQ()),
            phrases.byCase(),
            phrases.whereMostAre());
  }

  private String notThere() {
    return "Not there: %s; %s, %s"
        .formatted(phrases.timesAndChance(), phrases.oddsRatio(), phrases.q());
  }

  private String whyTooLittle() {
    if (pair.estimates().test().documents() == 0) {
      return "no document has both themes, each on some %s but not on all"
          .formatted(rule.terms().units());
    }
    if (!VerdictRule.couldBeFound(pair, limit)) {
      double smallest = pair.estimates().test().smallestMidPValue().orElse(1);
      return "whatever had been said, %s would have been the best possible%s"
          .formatted(
              ReadableNumbers.probability("p", OptionalDouble.of(smallest)),
              limit.tests() > 1 ? ", too much among " + limit.tests() + " pairs" : "");
    }
    return pair.excludesOne()
        ? "%s leaves out 1, but the test, which decides, has %s"
            .formatted(phrases.oddsRatio(), phrases.q())
        : "the odds ratio could be anything " + anything();
  }

  private String anything() {
    Interval interval = pair.estimates().oddsRatio().interval().orElseThrow();
    if (interval.low() == 0) {
      return "up to " + ReadableNumbers.ratio(interval.high());
    }
    return Double.isInfinite(interval.high())
        ? "above " + ReadableNumbers.ratio(interval.low())
        : "from %s to %s"
            .formatted(
                ReadableNumbers.ratio(interval.low()), ReadableNumbers.ratio(interval.high()));
  }

  /** What to say of a pair that was found where the interval does not tell the same. */
  private String disagreement() {
    return pair.excludesOne()
        ? ""
        : "; the interval includes 1, but the test, which decides, has " + phrases.q();
  }
}
