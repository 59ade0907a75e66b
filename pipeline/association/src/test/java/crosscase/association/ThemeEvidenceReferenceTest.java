package crosscase.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import crosscase.association.ThemeEvidence.GroupEvidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares with {@code prevalence.csv}, which {@code src/test/r/prevalence.R} prints. */
class ThemeEvidenceReferenceTest {
  static List<ReferenceRow> rows() {
    return ReferenceRow.rows("prevalence.csv");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void agreesWithFormulasInR(ReferenceRow row) {
    ThemeEvidence theme = evidence(row.cell("corpus"));
    GroupEvidence group = group(theme, row);

    assertSame(theme.overdispersion(), row.number("overdispersion"));
    assertSame(group.deviation(), row.number("deviation"));
    if (theme.overdispersion().isPresent()) {
      Interval interval = group.prevalence().interval().orElseThrow();
      assertSame(OptionalDouble.of(interval.low()), row.number("low"));
      assertSame(OptionalDouble.of(interval.high()), row.number("high"));
    }
    assertSameP(group.test().pValue(), row, "p");
    assertSameP(theme.difference().pValue(), row, "difference_p");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void agreesWithPackagesWhereTheyComputeTheSame(ReferenceRow row) {
    ThemeEvidence theme = evidence(row.cell("corpus"));
    GroupEvidence group = group(theme, row);

    if (row.number("coin_p").isPresent()) {
      assertSameP(group.test().pValue(), row, "coin_p");
      assertSameP(theme.difference().pValue(), row, "coin_difference_p");
    }
    row.number("glm_dispersion")
        .ifPresent(
            phi -> assertThat(theme.overdispersion().orElseThrow()).isCloseTo(phi, within(1e-5)));
    if (isPlentiful(group)) {
      Interval interval = group.prevalence().interval().orElseThrow();
      assertThat(interval.low() / row.number("survey_low").orElseThrow())
          .isCloseTo(1, within(0.03));
      assertThat(interval.high() / row.number("survey_high").orElseThrow())
          .isCloseTo(1, within(0.03));
    }
  }

  /** Whether the 1/2 of the empirical log odds hardly matters. */
  private static boolean isPlentiful(GroupEvidence group) {
    return group.prevalence().withTheme() >= 50 && group.prevalence().documents() >= 6;
  }

  private static void assertSame(OptionalDouble actual, OptionalDouble expected) {
    assertThat(actual.isPresent()).isEqualTo(expected.isPresent());
    expected.ifPresent(
        value ->
            assertThat(actual.orElseThrow())
                .isCloseTo(value, within(1e-9 * Math.abs(value) + 1e-12)));
  }

  /** Exactly if every arrangement was dealt, otherwise within four standard errors. */
  private static void assertSameP(OptionalDouble actual, ReferenceRow row, String column) {
    OptionalDouble expected = row.number(column);
    assertThat(actual.isPresent()).isEqualTo(expected.isPresent());
    boolean all = row.number("arrangements").orElseThrow() <= 20_000;
    expected.ifPresent(
        p -> {
          double error = Math.sqrt(p * (1 - p) * (1 / 20_000.0 + p / 400));
          assertThat(actual.orElseThrow()).isCloseTo(p, within(all ? 1e-12 : 4 * error));
        });
  }

  private static GroupEvidence group(ThemeEvidence theme, ReferenceRow row) {
    String name = theme.groups().size() == 1 ? theme.groups().firstKey() : row.cell("group");
    return Objects.requireNonNull(theme.groups().get(name));
  }

  private static ThemeEvidence evidence(String corpus) {
    List<DocumentUnits> documents = new ArrayList<>();
    for (String group : corpus.split(";", -1)) {
      String[] parts = group.split(":", -1);
      for (String counts : parts[1].split(" ", -1)) {
        String[] numbers = counts.split("/", -1);
        documents.add(
            new DocumentUnits(
                "document " + documents.size(),
                parts[0],
                units(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]))));
      }
    }
    return new CorpusEvidence(
            documents, List.of("A"), Verdict.Thresholds.DEFAULT, Verdict.Terms.DEFAULT)
        .prevalence()
        .getFirst();
  }

  /** The first units have the theme. */
  private static UnitSequence units(int units, int withTheme) {
    return UnitSequence.of(units, IntStream.range(0, withTheme).toArray(), new int[withTheme]);
  }
}
