package crosscase.association;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How often the exact shift test finds something where there is nothing to find.
 *
 * @param tests the pairs of all corpora that have a p-value
 * @param p by the two-sided p-value
 * @param mid by its mid-p
 * @param doubled by twice the smaller of the one-sided mid-p values
 */
record ShiftLevelStudy(
    NullDesign design, int corpora, int tests, Findings p, Findings mid, Findings doubled) {
  /** How many tests have p below 0.05, and how many corpora have any test with q below 0.05. */
  record Findings(int tests, int corpora) {
    private static final Findings NONE = new Findings(0, 0);

    static Findings of(List<ExactShiftTest> tests, ToDoubleFunction<ExactShiftTest> pValue) {
      double[] pValues = tests.stream().mapToDouble(pValue).map(p -> Math.min(1, p)).toArray();
      double[] qValues = BenjaminiHochberg.adjust(pValues);
      int significant =
          (int) IntStream.range(0, pValues.length).filter(i -> pValues[i] < 0.05).count();
      boolean any = IntStream.range(0, qValues.length).anyMatch(i -> qValues[i] < 0.05);
      return new Findings(significant, any ? 1 : 0);
    }

    private Findings plus(Findings other) {
      return new Findings(tests + other.tests, corpora + other.corpora);
    }
  }

  /** How two themes of a corpus are tested. */
  @FunctionalInterface
  interface PairTest {
    ExactShiftTest of(ThemePositions corpus, int first, int second);
  }

  static ShiftLevelStudy of(NullDesign design, int corpora, PairTest pairTest) {
    return IntStream.range(0, corpora)
        .parallel()
        .mapToObj(seed -> ofCorpus(design, 7_000_000L + seed, pairTest))
        .reduce(
            new ShiftLevelStudy(design, 0, 0, Findings.NONE, Findings.NONE, Findings.NONE),
            ShiftLevelStudy::plus);
  }

  private static ShiftLevelStudy ofCorpus(NullDesign design, long seed, PairTest pairTest) {
    ThemePositions corpus = new ThemePositions(design.draw(seed), NullDesign.THEMES);
    List<ExactShiftTest> tests = new ArrayList<>();
    for (int first = 0; first < NullDesign.THEMES; first++) {
      for (int second = first + 1; second < NullDesign.THEMES; second++) {
        ExactShiftTest test = pairTest.of(corpus, first, second);
        if (test.documents() > 0) {
          tests.add(test);
        }
      }
    }
    return new ShiftLevelStudy(
        design,
        1,
        tests.size(),
        Findings.of(tests, test -> test.twoSided().pValue()),
        Findings.of(tests, test -> test.twoSided().midPValue()),
        Findings.of(
            tests, test -> 2 * Math.min(test.upper().midPValue(), test.lower().midPValue())));
  }

  private ShiftLevelStudy plus(ShiftLevelStudy other) {
    return new ShiftLevelStudy(
        design,
        corpora + other.corpora,
        tests + other.tests,
        p.plus(other.p),
        mid.plus(other.mid),
        doubled.plus(other.doubled));
  }

  /** The share of tests with p below 0.05; empty without tests. */
  OptionalDouble testShare(Findings findings) {
    return tests == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) findings.tests() / tests);
  }

  /** The share of corpora with any q below 0.05. */
  double corpusShare(Findings findings) {
    return (double) findings.corpora() / corpora;
  }

  /** A line of a table: the design, tests, then for each p the share of tests and of corpora. */
  @Override
  public String toString() {
    StringBuilder line = new StringBuilder("%s | %,7d tests".formatted(design, tests));
    for (Findings each : List.of(p, mid, doubled)) {
      line.append(
          String.format(
              Locale.ROOT,
              " | %4.1f %% %5.1f %%",
              100 * testShare(each).orElse(0),
              100 * corpusShare(each)));
    }
    return line.toString();
  }
}
