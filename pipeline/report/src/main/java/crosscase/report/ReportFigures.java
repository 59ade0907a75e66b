package crosscase.report;

import crosscase.association.CaseCounts;
import crosscase.association.Interval;
import crosscase.association.PairEvidence;
import crosscase.association.ThemeEvidence;
import crosscase.figures.ForestPlot;
import crosscase.figures.HeatMap;
import crosscase.figures.PairMatrix;
import crosscase.figures.PairMeasure;
import crosscase.figures.PairNetwork;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The figures of a report, labelled with its names of units, cases and themes. */
record ReportFigures(ReportContent content) {
  private ReportLabels labels() {
    return content.labels();
  }

  private CaseCounts counts() {
    return content.found().counts();
  }

  /** Themes by case, including documents without a case. */
  HeatMap heatMap() {
    List<String> cases = List.copyOf(counts().strata().keySet());
    List<HeatMap.Case> columns =
        cases.stream()
            .map(name -> new HeatMap.Case(labels().caseLabel(name), counts().unitsOf(name)))
            .toList();
    List<HeatMap.Theme> rows =
        counts().themes().stream()
            .map(theme -> new HeatMap.Theme(labels().themeLabel(theme), "", counts(theme, cases)))
            .toList();
    return new HeatMap(labels().terms(), columns, rows);
  }

  private List<HeatMap.Count> counts(String theme, List<String> cases) {
    return cases.stream()
        .map(name -> new HeatMap.Count(counts().unitsWith(name, theme), "", interval(theme, name)))
        .toList();
  }

  private Optional<Interval> interval(String theme, String caseName) {
    return content.prevalence().stream()
        .filter(each -> each.theme().equals(theme))
        .map(ThemeEvidence::groups)
        .flatMap(groups -> Optional.ofNullable(groups.get(caseName)).stream())
        .findFirst()
        .flatMap(group -> group.prevalence().interval());
  }

  /** Themes by themes, with their odds ratios. */
  PairMatrix pairMatrix() {
    List<PairMatrix.Theme> rows =
        content.found().themes().stream()
            .map(theme -> new PairMatrix.Theme(theme, labels().themeLabel(theme), units(theme), ""))
            .toList();
    return new PairMatrix(
        labels().terms(),
        PairMeasure.ODDS_RATIO,
        content.thresholds().maxQ(),
        rows,
        content.found().evidence(),
        PairMatrix.Links.NONE);
  }

  private long units(String theme) {
    return counts().cases().stream().mapToLong(name -> counts().unitsWith(name, theme)).sum();
  }

  /** The pairs that the report describes, each with a link to its finding. */
  PairNetwork network() {
    List<PairNetwork.Node> nodes =
        content.found().themes().stream()
            .map(theme -> new PairNetwork.Node(theme, labels().themeLabel(theme), units(theme), ""))
            .toList();
    List<PairNetwork.Edge> edges = new ArrayList<>();
    for (int i = 0; i < content.notable().size(); i++) {
      PairEvidence pair = content.notable().get(i).evidence();
      edges.add(
          new PairNetwork.Edge(
              pair.first(),
              pair.second(),
              pair.oddsRatio().value().orElse(1),
              PairNetwork.Way.of(pair),
              pair.both(),
              "#" + FindingSheet.id(i + 1)));
    }
    return new PairNetwork(
        "Which themes go together, and which stay apart",
        labels().terms(),
        PairMeasure.ODDS_RATIO,
        PairNetwork.NOTABLE,
        nodes,
        edges);
  }

  /** A pair case by case. */
  ForestPlot forestPlot(PairEvidence pair, String title) {
    return ForestPlot.of(pair, title, labels().terms(), labels()::caseLabel, name -> "");
  }
}
