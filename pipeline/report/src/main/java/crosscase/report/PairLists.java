package crosscase.report;

import crosscase.association.PairEvidence;
import crosscase.association.Verdict;
import crosscase.figures.Markup;
import crosscase.figures.Numbers;
import java.util.List;

/** All pairs of themes, listed by verdict; those that the report describes have a link. */
record PairLists(ReportContent content) {
  Markup markup() {
    Markup out = new Markup();
    for (Verdict verdict : Verdict.values()) {
      List<PairEvidence> pairs =
          content.found().evidence().stream()
              .filter(pair -> pair.verdict() == verdict)
              .sorted(NotablePair.BY_VERDICT)
              .toList();
      if (!pairs.isEmpty()) {
        String title =
            "%s: %s"
                .formatted(
                    FindingSheet.capitalised(verdict.words()), ReportLabels.pairs(pairs.size()));
        out.open("details").element("summary", title);
        out.append(table(verdict, pairs)).close("details");
      }
    }
    return out;
  }

  private Markup table(Verdict verdict, List<PairEvidence> pairs) {
    ReportLabels labels = content.labels();
    HtmlTable table =
        new HtmlTable(
            FindingSheet.capitalised(verdict.words()),
            List.of(
                "Pair",
                "Both",
                "In how many " + labels.groups(),
                "Odds ratio",
                "95 % interval",
                "p",
                "q",
                "In words"));
    pairs.forEach(pair -> table.row(labels.pairLabel(pair), link(pair), row(pair)));
    return table.markup();
  }

  private String link(PairEvidence pair) {
    for (int i = 0; i < content.notable().size(); i++) {
      if (content.notable().get(i).evidence().equals(pair)) {
        return "#" + FindingSheet.id(i + 1);
      }
    }
    return "";
  }

  private List<String> row(PairEvidence pair) {
    return List.of(
        Numbers.count(pair.both()),
        "%d of %d".formatted(pair.casesWithPair(), pair.cases().size()),
        Numbers.ratio(pair.oddsRatio().value()),
        Numbers.interval(pair.oddsRatio().interval()),
        Numbers.probability(pair.pValue()),
        Numbers.probability(pair.qValue()),
        content.labels().sentence(pair));
  }
}
