package crosscase.figures;

import crosscase.association.CaseCounts;
import crosscase.association.CmhTest;
import crosscase.association.CooccurrenceMatrix;
import crosscase.association.Interval;
import crosscase.association.PairAcrossCases;
import crosscase.association.PairTable;
import crosscase.association.StratumCounts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeMap;

/** Figures of numbers that can be counted by hand, and of words that are hard to draw. */
final class Examples {
  static final FigureTerms TERMS = new FigureTerms("sentences", "case");
  static final String HOSTILE = "<script>alert('\"&\u0007\uD800')</script>";

  /** As labels can be: short, long, of one long word, of other scripts. */
  static final List<String> LABELS =
      List.of(
          "Trust",
          "x",
          "Between organisations",
          "Performance management and the measurement of outcomes that nobody asked for",
          "Öffentlichkeitsarbeit",
          "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
          "Доверие и власть",
          "信頼と協力の文化",
          "WWW MMM WWW MMM",
          HOSTILE);

  private Examples() {}

  static PairAcrossCases pair(Map<String, PairTable> tables) {
    return new PairAcrossCases(
        "trust",
        "control",
        tables,
        CmhTest.of(List.copyOf(tables.values())),
        OptionalDouble.of(0.01));
  }

  static ForestPlot forest(Map<String, PairTable> tables) {
    return ForestPlot.of(
        pair(tables), "Trust and control", TERMS, name -> name, name -> "/search?case=" + name);
  }

  /** A case of each kind: number, zero, infinite, not defined, beyond the axis. */
  static ForestPlot oddForest() {
    Map<String, PairTable> tables = new LinkedHashMap<>();
    tables.put("typical", new PairTable(20, 10, 20, 150));
    tables.put("never together", new PairTable(0, 10, 10, 180));
    tables.put("never apart", new PairTable(5, 0, 3, 195));
    tables.put("silent, with a name that is longer than its column", new PairTable(0, 0, 5, 195));
    tables.put("huge", new PairTable(900_000, 1, 1, 9_000_000));
    tables.put(HOSTILE, new PairTable(1, 1, 1, 40));
    return forest(tables).withResampled(Optional.of(new Interval(3.1, 44)));
  }

  static HeatMap heatMap() {
    return new HeatMap(
        TERMS,
        List.of(new HeatMap.Case("north & east", 200), new HeatMap.Case("south", 0)),
        List.of(
            new HeatMap.Theme(
                "Control", "", List.of(new HeatMap.Count(40, "/n"), new HeatMap.Count(0, ""))),
            new HeatMap.Theme(
                HOSTILE, "", List.of(new HeatMap.Count(3, "/h"), new HeatMap.Count(0, "")))));
  }

  /** Control meets trust in both cases, mostly in the north; silence meets nothing. */
  static List<PairAcrossCases> pairs() {
    TreeMap<String, StratumCounts> strata = new TreeMap<>();
    strata.put("north", stratum(200, 30, 40, 5, 20, 0, 0));
    strata.put("south", stratum(300, 20, 30, 3, 4, 0, 0));
    List<String> themes = List.of("control", "trust", "silence");
    return PairAcrossCases.of(new CaseCounts(themes, strata), themes);
  }

  private static StratumCounts stratum(long units, long... cells) {
    return new StratumCounts(4, new long[] {3, 4, 1}, CooccurrenceMatrix.of(3, units, cells));
  }

  static PairMatrix matrix(PairMeasure measure) {
    List<PairMatrix.Theme> themes =
        List.of(
            new PairMatrix.Theme("control", "Control", 50, ""),
            new PairMatrix.Theme("trust", "Trust", 70, "theme-trust"),
            new PairMatrix.Theme("silence", HOSTILE, 8, ""));
    return new PairMatrix(
        TERMS, measure, 0.05, themes, pairs(), ids -> "/search?theme=" + String.join(",", ids));
  }

  static PairNetwork network(List<PairNetwork.Node> nodes, List<PairNetwork.Edge> edges) {
    return new PairNetwork(
        "Which themes go together",
        TERMS,
        PairMeasure.ODDS_RATIO,
        PairNetwork.withMaxQ(0.05),
        nodes,
        edges);
  }

  static PairNetwork smallNetwork() {
    return network(
        List.of(
            new PairNetwork.Node("a", "Trust", 100, "/a"),
            new PairNetwork.Node("b", "Control", 50, "/b"),
            new PairNetwork.Node("c", "Silence", 25, "/c"),
            new PairNetwork.Node("d", HOSTILE, 1, "/d")),
        List.of(
            new PairNetwork.Edge("a", "b", 8, true, 20, "/ab"),
            new PairNetwork.Edge("a", "c", 0.25, false, 2, "/ac")));
  }

  /** As many themes as asked for, with random labels, counts and pairs. */
  static PairNetwork randomNetwork(int themes, long seed) {
    Random random = new Random(seed);
    List<PairNetwork.Node> nodes = new ArrayList<>();
    for (int i = 0; i < themes; i++) {
      String label = LABELS.get(random.nextInt(LABELS.size()));
      long units = (long) Math.exp(random.nextDouble() * 12);
      nodes.add(new PairNetwork.Node("t" + i, label, units, seed % 2 == 0 ? "/t" + i : ""));
    }
    List<PairNetwork.Edge> edges = new ArrayList<>();
    for (int i = 1; i < themes; i++) {
      double ratio = random.nextInt(9) == 0 ? 0 : Math.exp(2 * random.nextGaussian());
      String other = "t" + random.nextInt(i);
      edges.add(new PairNetwork.Edge(other, "t" + i, ratio, ratio > 1, i, ""));
    }
    return network(nodes, edges);
  }

  static List<Figure> all() {
    List<Figure> figures = new ArrayList<>(List.of(heatMap(), oddForest(), smallNetwork()));
    for (PairMeasure measure : PairMeasure.values()) {
      figures.add(matrix(measure));
    }
    figures.add(randomNetwork(40, 1));
    figures.add(randomNetwork(2, 2));
    figures.add(network(List.of(), List.of()));
    figures.add(forest(Map.of("one", new PairTable(0, 0, 5, 195))));
    figures.add(forest(Map.of("one", new PairTable(0, 3, 4, 100))));
    figures.add(forest(Map.of("one", new PairTable(4, 0, 4, 100))));
    return figures;
  }
}
