package crosscase.report;

import crosscase.association.CaseCounts;
import crosscase.association.Verdict;
import crosscase.figures.ForestPlot;
import crosscase.figures.HeatMap;
import crosscase.figures.PairMatrix;
import crosscase.figures.PairMeasure;
import crosscase.figures.PairNetwork;
import crosscase.figures.UnitTestEvidence;
import crosscase.jobs.Cooccurrence;
import java.util.ArrayList;
import java.util.List;

/** The figures of a report, labelled with its names of units, cases and themes. */
record ReportFigures(ReportLabels labels, Cooccurrence cooccurrence) {
  private Verdict.Terms terms() {
    return new Verdict.Terms(labels.units(), labels.grouping());
  }

  private CaseCounts counts() {
    return cooccurrence.counts();
  }

  /** Themes by case, including documents without a case. */
  HeatMap heatMap() {
    List<String> cases = List.copyOf(counts().strata().keySet());
    List<HeatMap.Case> columns =
        cases.stream()
            .map(name -> new HeatMap.Case(labels.caseLabel(name), counts().unitsOf(name)))
            .toList();
    List<HeatMap.Theme> rows =
        counts().themes().stream()
            .map(theme -> new HeatMap.Theme(labels.themeLabel(theme), "", counts(theme, cases)))
            .toList();
    return new HeatMap(terms(), columns, rows);
  }

  private List<HeatMap.Count> counts(String theme, List<String> cases) {
    return cases.stream()
        .map(name -> new HeatMap.Count(counts().unitsWith(name, theme), ""))
        .toList();
  }

  /** Themes by themes, with their odds ratios. */
  PairMatrix pairMatrix() {
    List<PairMatrix.Theme> rows =
        cooccurrence.themes().stream()
            .map(theme -> new PairMatrix.Theme(theme, labels.themeLabel(theme), units(theme), ""))
            .toList();
    return new PairMatrix(
        terms(),
        PairMeasure.ODDS_RATIO,
        NotablePair.MAX_Q,
        rows,
        cooccurrence.pairs().stream().map(UnitTestEvidence::of).toList(),
        PairMatrix.Links.NONE);
  }

  private long units(String theme) {
    return counts().cases().stream().mapToLong(name -> counts().unitsWith(name, theme)).sum();
  }

  /** The notable pairs, each with a link to its section. */
  PairNetwork network(List<PairSection> sections) {
    List<PairNetwork.Node> nodes =
        cooccurrence.themes().stream()
            .map(theme -> new PairNetwork.Node(theme, labels.themeLabel(theme), units(theme), ""))
            .toList();
    List<PairNetwork.Edge> edges = new ArrayList<>();
    for (PairSection section : sections) {
      NotablePair notable = section.notable();
      edges.add(
          new PairNetwork.Edge(
              notable.pair().first(),
              notable.pair().second(),
              notable.oddsRatio(),
              PairNetwork.Way.of(UnitTestEvidence.of(notable.pair())),
              notable.pair().both(),
              "#" + section.id()));
    }
    return new PairNetwork(
        "The notable pairs of themes",
        terms(),
        PairMeasure.ODDS_RATIO,
        "the %s notable pairs, with q below %s".formatted(sections.size(), NotablePair.MAX_Q),
        nodes,
        edges);
  }

  /** A pair case by case. */
  ForestPlot forestPlot(NotablePair notable, String title) {
    return ForestPlot.of(
        UnitTestEvidence.of(notable.pair()), title, terms(), labels::caseLabel, name -> "");
  }
}
