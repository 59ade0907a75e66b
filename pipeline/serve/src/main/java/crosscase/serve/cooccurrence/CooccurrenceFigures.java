package crosscase.serve.cooccurrence;

import crosscase.association.PairEvidence;
import crosscase.association.Verdict;
import crosscase.figures.ForestPlot;
import crosscase.figures.HeatMap;
import crosscase.figures.PairMatrix;
import crosscase.figures.PairMeasure;
import crosscase.figures.PairNetwork;
import crosscase.serve.live.Filter;
import crosscase.serve.live.LivePairs;
import crosscase.themes.Theme;
import java.util.ArrayList;
import java.util.List;

/** The figures of live counts, with links to the sentences behind each number. */
public record CooccurrenceFigures(List<Theme> themes, LivePairs live, SentenceLinks links) {
  private static final Verdict.Terms TERMS = Verdict.Terms.DEFAULT;

  public CooccurrenceFigures {
    themes = List.copyOf(themes);
  }

  /** Themes by case. */
  public HeatMap heatMap() {
    List<String> cases = List.copyOf(live.counts().strata().keySet());
    List<HeatMap.Case> columns = new ArrayList<>();
    for (String name : cases) {
      columns.add(new HeatMap.Case(Filter.label("case", name), live.counts().unitsOf(name)));
    }
    return new HeatMap(TERMS, columns, themes.stream().map(theme -> row(theme, cases)).toList());
  }

  private HeatMap.Theme row(Theme theme, List<String> cases) {
    List<HeatMap.Count> counts = new ArrayList<>();
    for (String name : cases) {
      long units = live.counts().unitsWith(name, theme.id());
      String link = links.inCase(name, List.of(theme.id()));
      counts.add(new HeatMap.Count(units, link, live.shareInterval(name, theme.id())));
    }
    return new HeatMap.Theme(theme.label(), swatch(theme), counts);
  }

  /** Themes by themes, with the pairs up to this q-value in bold. */
  public PairMatrix pairMatrix(PairMeasure measure, double maxQ) {
    List<PairMatrix.Theme> rows = new ArrayList<>();
    for (Theme theme : themes) {
      long units = live.sentencesWithTheme(theme.id());
      rows.add(new PairMatrix.Theme(theme.id(), theme.label(), units, swatch(theme)));
    }
    return new PairMatrix(TERMS, measure, maxQ, rows, live.evidence(), links::inAllCases);
  }

  private static String swatch(Theme theme) {
    return "theme-" + theme.id();
  }

  /**
   * These pairs as a network.
   *
   * @param shown which pairs these are, in words
   */
  PairNetwork network(List<PairEvidence> pairs, PairMeasure measure, String shown) {
    List<PairNetwork.Node> nodes = new ArrayList<>();
    for (Theme theme : themes) {
      long units = live.sentencesWithTheme(theme.id());
      String link = links.inAllCases(List.of(theme.id()));
      nodes.add(new PairNetwork.Node(theme.id(), theme.label(), units, link));
    }
    List<PairNetwork.Edge> edges = new ArrayList<>();
    for (PairEvidence pair : pairs) {
      measure.of(pair).ifPresent(value -> edges.add(edge(pair, value)));
    }
    return new PairNetwork("Themes that co-occur", TERMS, measure, shown, nodes, edges);
  }

  private PairNetwork.Edge edge(PairEvidence pair, double value) {
    String link = links.inAllCases(List.of(pair.first(), pair.second()));
    PairNetwork.Way way = PairNetwork.Way.of(pair);
    return new PairNetwork.Edge(pair.first(), pair.second(), value, way, pair.both(), link);
  }

  /** A pair case by case. */
  ForestPlot forestPlot(PairEvidence pair, String title) {
    List<String> both = List.of(pair.first(), pair.second());
    return ForestPlot.of(pair, title, TERMS, PairNames::group, name -> links.inCase(name, both));
  }
}
