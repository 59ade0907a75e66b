package crosscase.association.verdicts;

import crosscase.association.CaseCounts;
import crosscase.association.DocumentOddsRatio;
import crosscase.association.ExactShiftTest;
import crosscase.association.PairEstimates.CaseEvidence;
import crosscase.association.ReadableNumbers;
import crosscase.association.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Parts of sentences about a pair of themes. */
record PairPhrases(JudgedPair pair, Verdict.Terms terms) {
  private static final int FEW_CASES = 4;

  /** {@code odds ratio 3.20 (2.10 to 5.00)}. */
  String oddsRatio() {
    DocumentOddsRatio oddsRatio = pair.estimates().oddsRatio();
    return "odds ratio %s (%s)"
        .formatted(
            ReadableNumbers.ratio(oddsRatio.value()),
            ReadableNumbers.interval(oddsRatio.interval()));
  }

  /** {@code q = 0.012}. */
  String q() {
    return ReadableNumbers.probability("q", pair.qValue());
  }

  /** {@code 3 times, where chance would give 12.4}. */
  String timesAndChance() {
    ExactShiftTest test = pair.estimates().test();
    String times =
        test.observed() == 0 ? "not once" : ReadableNumbers.counted(test.observed(), "time");
    return "%s, where chance would give %s".formatted(times, expected());
  }

  String expected() {
    return String.format(Locale.ROOT, "%,.1f", pair.estimates().test().expected());
  }

  /** {@code in 4 of 5 cases}; nothing where there is one case or none. */
  String inHowManyCases() {
    int cases = pair.estimates().cases().size();
    long supporting =
        pair.estimates().cases().values().stream()
            .filter(each -> each.stance() == CaseEvidence.Stance.SUPPORTS)
            .count();
    if (cases < 2) {
      return "";
    }
    String which = supporting == 2 ? "both" : "all " + cases;
    return " in %s %ss"
        .formatted(supporting == cases ? which : supporting + " of " + cases, terms.group());
  }

  /** {@code 27 of 31 documents speak for it, 2 against}. */
  String documents(boolean together) {
    int with = pair.sum(CaseEvidence::supporting);
    int against = pair.sum(CaseEvidence::contradicting);
    if (with + against == 0) {
      return timesAndChance();
    }
    return documents(together ? with : against, together ? against : with, documents());
  }

  /** The same for one case. */
  static String documents(CaseEvidence evidence) {
    return documents(evidence.supporting(), evidence.contradicting(), evidence.documents());
  }

  private static String documents(int speaking, int against, int all) {
    return "%,d of %s %s for it, %s against"
        .formatted(
            speaking,
            ReadableNumbers.counted(all, "document"),
            speaking == 1 ? "speaks" : "speak",
            against == 0 ? "none" : String.format(Locale.ROOT, "%,d", against));
  }

  int documents() {
    return pair.estimates().documents();
  }

  /** {@code 14.00 in housing, 0.40 in welfare}; of many cases the highest and the lowest. */
  String byCase() {
    Comparator<Map.Entry<String, CaseEvidence>> byOddsRatio =
        Comparator.comparingDouble(each -> each.getValue().oddsRatio().value().orElse(0));
    List<Map.Entry<String, CaseEvidence>> cases =
        pair.casesWithEvidence().stream().sorted(byOddsRatio.reversed()).toList();
    return cases.size() <= FEW_CASES
        ? cases.stream().map(PairPhrases::inCase).collect(Collectors.joining(", "))
        : "from %s to %s".formatted(inCase(cases.getFirst()), inCase(cases.getLast()));
  }

  private static String inCase(Map.Entry<String, CaseEvidence> evidence) {
    return "%s in %s"
        .formatted(
            ReadableNumbers.ratio(evidence.getValue().oddsRatio().value()),
            CaseCounts.displayName(evidence.getKey()));
  }

  /** {@code ; 36 of the 37 sentences with both are in housing}, if most of them are in one case. */
  String whereMostAre() {
    long all = pair.estimates().table().both();
    return pair.estimates().cases().entrySet().stream()
        .filter(each -> all > 1 && 4 * each.getValue().table().both() >= 3 * all)
        .map(each -> whereMostAre(each.getKey(), each.getValue().table().both(), all))
        .collect(Collectors.joining());
  }

  private String whereMostAre(String caseName, long most, long all) {
    String share =
        most == all
            ? String.format(Locale.ROOT, "all %,d", all)
            : String.format(Locale.ROOT, "%,d of the %,d", most, all);
    return "; %s %s with both are in %s"
        .formatted(share, terms.units(), CaseCounts.displayName(caseName));
  }
}
