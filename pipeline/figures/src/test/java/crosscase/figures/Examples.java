package crosscase.figures;

import crosscase.association.DocumentOddsRatio;
import crosscase.association.ExactShiftTest;
import crosscase.association.ExactShiftTest.Probability;
import crosscase.association.Interval;
import crosscase.association.PairEstimates;
import crosscase.association.PairEstimates.CaseEvidence;
import crosscase.association.PairEvidence;
import crosscase.association.PairTable;
import crosscase.association.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/** Figures of numbers that can be counted by hand, and of words that are hard to draw. */
final class Examples {
  static final Verdict.Terms TERMS = Verdict.Terms.DEFAULT;
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

  /** What a case of eight documents says. */
  static CaseEvidence caseOf(PairTable table, double ratio, Interval interval) {
    return caseOf(table, oddsRatio(ratio, interval), 8);
  }

  private static CaseEvidence caseOf(PairTable table, DocumentOddsRatio ratio, int documents) {
    return new CaseEvidence(table, ratio, documents, 5, 1);
  }

  private static DocumentOddsRatio oddsRatio(double ratio, Interval interval) {
    return new DocumentOddsRatio(OptionalDouble.of(ratio), Optional.of(interval));
  }

  /** Two cases that agree on the direction and differ in size. */
  static SortedMap<String, CaseEvidence> twoCases() {
    SortedMap<String, CaseEvidence> cases = new TreeMap<>();
    cases.put(
        "north", caseOf(new PairTable(20, 10, 20, 150), oddsRatio(15, new Interval(6.1, 36)), 4));
    cases.put("south", caseOf(new PairTable(4, 16, 26, 254), 2.44, new Interval(0.76, 7.85)));
    return cases;
  }

  /** A pair with these cases, which the test finds. */
  static PairEvidence pair(SortedMap<String, CaseEvidence> cases, Verdict verdict) {
    boolean several = cases.size() > 1;
    return pair(
        new PairEstimates(
            "trust",
            "control",
            oddsRatio(7.7, new Interval(4.2, 14)),
            test(24, 8),
            several ? OptionalDouble.of(0.013) : OptionalDouble.empty(),
            several ? Optional.of(new Interval(2.44, 15)) : Optional.empty(),
            cases),
        verdict,
        0.01);
  }

  private static PairEvidence pair(PairEstimates estimates, Verdict verdict, double q) {
    return new PairEvidence(
        estimates, OptionalDouble.of(q), estimates.heterogeneityP(), verdict, "A sentence.");
  }

  private static ExactShiftTest test(long observed, double expected) {
    Probability p = new Probability(0.002, 0.001);
    return new ExactShiftTest(
        observed,
        expected,
        4,
        12,
        p,
        p,
        p,
        new ExactShiftTest.SmallestPossible(p, p),
        ExactShiftTest.Scatter.NONE,
        1);
  }

  static ForestPlot forest(PairEvidence pair) {
    return ForestPlot.of(
        pair, "Trust and control", TERMS, name -> name, name -> "/search?case=" + name);
  }

  /** A case of each kind: number, zero, infinite, not defined, beyond the axis. */
  static ForestPlot oddForest() {
    SortedMap<String, CaseEvidence> cases = new TreeMap<>();
    Interval typical = new Interval(6.15, 36.56);
    cases.put("1 typical", caseOf(new PairTable(20, 10, 20, 150), 15, typical));
    cases.put("2 never together", caseOf(new PairTable(0, 9, 9, 180), 0, new Interval(0, 3.2)));
    cases.put(
        "3 never apart",
        caseOf(
            new PairTable(5, 0, 3, 195),
            Double.POSITIVE_INFINITY,
            new Interval(2.2, Double.POSITIVE_INFINITY)));
    cases.put(
        "4 silent, with a name that is longer than its column",
        caseOf(new PairTable(0, 0, 5, 195), DocumentOddsRatio.UNDEFINED, 1));
    PairTable huge = new PairTable(900_000, 1, 1, 9_000_000);
    cases.put("5 huge", caseOf(huge, 8e12, new Interval(4e11, 1e14)));
    cases.put(
        HOSTILE,
        caseOf(
            new PairTable(1, 1, 1, 40),
            new DocumentOddsRatio(OptionalDouble.of(40), Optional.empty()),
            2));
    return forest(pair(cases, Verdict.DIFFERS_BY_CASE));
  }

  /** A plot of one case with an odds ratio of this kind. */
  private static ForestPlot forest(PairTable table, DocumentOddsRatio ratio, String caseName) {
    SortedMap<String, CaseEvidence> cases = new TreeMap<>();
    cases.put(caseName, caseOf(table, ratio, 8));
    PairEstimates estimates =
        new PairEstimates(
            "trust", "control", ratio, test(0, 1), OptionalDouble.empty(), Optional.empty(), cases);
    return forest(pair(estimates, Verdict.TOO_LITTLE_TO_TELL, 0.9));
  }

  static HeatMap heatMap() {
    return new HeatMap(
        TERMS,
        List.of(new HeatMap.Case("north & east", 200), new HeatMap.Case("south", 0)),
        List.of(
            new HeatMap.Theme(
                "Control",
                "",
                List.of(
                    new HeatMap.Count(40, "/n", Optional.of(new Interval(0.121, 0.29))),
                    new HeatMap.Count(0, ""))),
            new HeatMap.Theme(
                HOSTILE, "", List.of(new HeatMap.Count(3, "/h"), new HeatMap.Count(0, "")))));
  }

  /** Control meets trust; silence meets nothing. */
  static List<PairEvidence> pairs() {
    PairTable none = new PairTable(0, 8, 70, 422);
    return List.of(
        pair(twoCases(), Verdict.CONSISTENT),
        pair(
            new PairEstimates(
                "control",
                "silence",
                oddsRatio(0, new Interval(0, 4)),
                test(0, 0.8),
                OptionalDouble.empty(),
                Optional.empty(),
                new TreeMap<>(Map.of("south", caseOf(none, 0, new Interval(0, 4))))),
            Verdict.TOO_LITTLE_TO_TELL,
            0.7));
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
        PairNetwork.NOTABLE,
        nodes,
        edges);
  }

  static PairNetwork smallNetwork() {
    return network(
        List.of(
            new PairNetwork.Node("a", "Trust", 100, "/a"),
            new PairNetwork.Node("b", "Control", 50, "/b"),
            new PairNetwork.Node("c", "Silence", 25, "/c"),
            new PairNetwork.Node("d", "Voice", 1, "/d"),
            new PairNetwork.Node("e", HOSTILE, 1, "/e")),
        List.of(
            new PairNetwork.Edge("a", "b", 8, PairNetwork.Way.TOGETHER, 20, "/ab"),
            new PairNetwork.Edge("a", "c", 0.25, PairNetwork.Way.APART, 2, "/ac"),
            new PairNetwork.Edge("b", "d", 1.5, PairNetwork.Way.DIFFERS, 9, "/bd")));
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
      ratio = random.nextInt(9) == 0 ? Double.POSITIVE_INFINITY : ratio;
      PairNetwork.Way way = random.nextInt(9) == 0 ? PairNetwork.Way.DIFFERS : way(ratio);
      String other = "t" + random.nextInt(i);
      edges.add(new PairNetwork.Edge(other, "t" + i, ratio, way, i, ""));
    }
    return network(nodes, edges);
  }

  private static PairNetwork.Way way(double ratio) {
    return ratio > 1 ? PairNetwork.Way.TOGETHER : PairNetwork.Way.APART;
  }

  static List<Figure> all() {
    List<Figure> figures = new ArrayList<>(List.of(heatMap(), oddForest(), smallNetwork()));
    for (PairMeasure measure : PairMeasure.values()) {
      figures.add(matrix(measure));
    }
    figures.add(randomNetwork(40, 1));
    figures.add(randomNetwork(2, 2));
    figures.add(network(List.of(), List.of()));
    figures.add(forest(new PairTable(0, 0, 5, 195), DocumentOddsRatio.UNDEFINED, "one"));
    figures.add(forest(new PairTable(0, 3, 4, 100), oddsRatio(0, new Interval(0, 4)), "one"));
    Interval above = new Interval(2, Double.POSITIVE_INFINITY);
    figures.add(forest(new PairTable(4, 0, 4, 100), oddsRatio(above.high(), above), "one"));
    figures.add(forest(new PairTable(20, 10, 20, 150), oddsRatio(15, new Interval(6, 36)), ""));
    return figures;
  }
}
