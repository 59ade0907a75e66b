package crosscase.association.estimates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withPrecision;

import crosscase.association.DocumentOddsRatio;
import crosscase.association.Interval;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares with {@code estimates.csv}, which {@code src/test/r/estimates.R} prints. */
class EstimatesReferenceTest {
  @ParameterizedTest
  @MethodSource("references")
  void agreesWithRToEightDigits(Reference reference) {
    List<Double> actual = reference.estimates();

    for (int i = 0; i < actual.size(); i++) {
      double expected = reference.numbers().get(i);
      assertThat(actual.get(i))
          .as("number %d", i)
          .isEqualTo(
              expected,
              withPrecision(Double.isFinite(expected) ? 1e-8 * Math.abs(expected) + 1e-15 : 0));
    }
  }

  @ParameterizedTest
  @MethodSource("severalCases")
  void dealsDocumentsAmongCasesAsRDoes(Reference reference) {
    double expected = reference.dealtP();
    double actual = DealtCases.dealtP(reference.informativeCases());

    // R deals 20,000 times where there are more ways, and Crosscase until 20 deals are as far.
    double error = Math.sqrt(expected * (1 - expected) * (1 / 20_000.0 + expected / 20));
    assertThat(actual)
        .isEqualTo(expected, withPrecision(reference.dealsAreAll() ? 1e-8 : 4 * error));
  }

  /** Those with evidence in two cases or more, and an odds ratio. */
  static List<Reference> severalCases() throws IOException {
    return references().stream().filter(each -> !Double.isNaN(each.dealtP())).toList();
  }

  static List<Reference> references() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(EstimatesReferenceTest.class.getResourceAsStream("estimates.csv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(Reference::of)
          .toList();
    }
  }

  /**
   * A line of the file.
   *
   * @param cases in order
   * @param numbers NaN where a number is not defined
   * @param dealtP by dealing documents among cases
   * @param dealsAreAll whether R went through all ways to deal
   */
  record Reference(
      String name,
      List<DocumentSums> cases,
      List<Double> numbers,
      double dealtP,
      boolean dealsAreAll) {
    static Reference of(String line) {
      List<String> cells = List.of(line.split(",", -1));
      TreeMap<Integer, DocumentSums> cases = new TreeMap<>();
      for (String document : cells.get(1).split(";", -1)) {
        int[] counts = Stream.of(document.split(" ", -1)).mapToInt(Integer::parseInt).toArray();
        cases
            .computeIfAbsent(counts[0], number -> new DocumentSums())
            .add(DocumentTable.of(counts[1], counts[2], counts[3], counts[4]));
      }
      return new Reference(
          cells.getFirst(),
          List.copyOf(cases.values()),
          cells.subList(2, 10).stream().map(Reference::number).toList(),
          number(cells.get(10)),
          cells.get(11).equals("1"));
    }

    List<DocumentSums> informativeCases() {
      return cases.stream().filter(DocumentSums::isInformative).toList();
    }

    private static double number(String written) {
      return switch (written) {
        case "NA" -> Double.NaN;
        case "Inf" -> Double.POSITIVE_INFINITY;
        default -> Double.parseDouble(written);
      };
    }

    List<Double> estimates() {
      DocumentSums all = DocumentSums.of(cases);
      DocumentOddsRatio robust = all.oddsRatio();
      List<Double> numbers = new ArrayList<>();
      numbers.add(robust.value().orElse(Double.NaN));
      addEnds(numbers, robust.interval());
      addEnds(numbers, all.oddsRatio(Overdispersion.NONE).interval());
      numbers.add(CaseHeterogeneity.pValue(cases).orElse(Double.NaN));
      addEnds(numbers, WithoutOneCase.range(cases));
      return numbers;
    }

    private static void addEnds(List<Double> numbers, Optional<Interval> interval) {
      numbers.add(interval.map(Interval::low).orElse(Double.NaN));
      numbers.add(interval.map(Interval::high).orElse(Double.NaN));
    }

    @Override
    public String toString() {
      return name;
    }
  }
}
