package crosscase.report;

import crosscase.association.PairEstimates.CaseEvidence;
import crosscase.association.PairEstimates.CaseEvidence.Stance;
import crosscase.association.PairEvidence;
import crosscase.figures.Numbers;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Says what was found about a pair of themes in one sentence for everybody. */
record PairSentence(ReportLabels labels) {
  String of(PairEvidence pair) {
    return switch (pair.verdict()) {
      case NESTED -> nested(pair);
      case CONSISTENT -> together(pair) + ": " + strength(pair) + ".";
      case ONE_CASE_ONLY ->
          "%s in one %s only, %s: the others cannot tell."
              .formatted(together(pair), labels.group(), ReportLabels.list(able(pair)));
      case APART ->
          "%s and %s stay apart: they meet in %s, where chance alone lets expect %s."
              .formatted(
                  first(pair),
                  second(pair),
                  pair.both() == 0 ? "no " + labels.unit() : labels.units(pair.both()),
                  Numbers.oneDecimal(pair.test().expected()));
      case DIFFERS_BY_CASE -> differs(pair);
      case NOT_THERE -> "%s and %s are not associated.".formatted(first(pair), second(pair));
      case TOO_LITTLE_TO_TELL ->
          "There is too little to tell whether %s and %s are associated."
              .formatted(first(pair), second(pair));
    };
  }

  private String first(PairEvidence pair) {
    return labels.themeLabel(pair.first());
  }

  private String second(PairEvidence pair) {
    return labels.themeLabel(pair.second());
  }

  private String together(PairEvidence pair) {
    return "%s and %s go together".formatted(first(pair), second(pair));
  }

  private String nested(PairEvidence pair) {
    long both = pair.both();
    if (pair.table().a() == pair.table().b()) {
      return "%s and %s only ever occur together, in %s."
          .formatted(first(pair), second(pair), labels.units(both));
    }
    boolean firstInside = pair.table().a() == both;
    return "%s occurs only where %s does: %s with both, none without."
        .formatted(
            firstInside ? first(pair) : second(pair),
            firstInside ? second(pair) : first(pair),
            labels.units(both));
  }

  private String strength(PairEvidence pair) {
    double ratio = pair.oddsRatio().value().orElse(1);
    String odds =
        Double.isInfinite(ratio)
            ? "in documents that have both, one is never without the other"
            : "the odds of one are %s times as high where the other is present"
                .formatted(Numbers.ratio(ratio));
    return pair.cases().size() > 1 ? odds + ", and %s".formatted(agreement(pair)) : odds;
  }

  private String agreement(PairEvidence pair) {
    long agree = pair.cases().values().stream().filter(c -> c.stance() == Stance.SUPPORTS).count();
    return "%d of %d %s support it".formatted(agree, pair.cases().size(), labels.groups());
  }

  /** The cases whose documents can tell. */
  private List<String> able(PairEvidence pair) {
    return pair.cases().entrySet().stream()
        .filter(each -> each.getValue().oddsRatio().value().isPresent())
        .map(each -> labels.caseLabel(each.getKey()))
        .toList();
  }

  private String differs(PairEvidence pair) {
    Comparator<Map.Entry<String, CaseEvidence>> byRatio =
        Comparator.comparingDouble(each -> ratio(each.getValue()));
    List<Map.Entry<String, CaseEvidence>> cases =
        pair.cases().entrySet().stream()
            .filter(each -> each.getValue().oddsRatio().value().isPresent())
            .sorted(byRatio)
            .toList();
    return "How %s and %s are associated differs by %s: the odds ratio is %s in %s, but %s in %s."
        .formatted(
            first(pair),
            second(pair),
            labels.group(),
            Numbers.ratio(ratio(cases.getLast().getValue())),
            labels.caseLabel(cases.getLast().getKey()),
            Numbers.ratio(ratio(cases.getFirst().getValue())),
            labels.caseLabel(cases.getFirst().getKey()));
  }

  private static double ratio(CaseEvidence evidence) {
    return evidence.oddsRatio().value().orElse(1);
  }
}
