package crosscase.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withPrecision;

import crosscase.association.ExactShiftTest.Probability;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares with {@code shift.csv}, which {@code src/test/r/shift.R} prints. */
class ExactShiftReferenceTest {
  /** Numbers before this one include the smallest of probabilities. */
  private static final int PROBABILITIES = 14;

  @ParameterizedTest
  @MethodSource("references")
  void agreesWithRToEightDigits(Reference reference) {
    ExactShiftTest test = reference.test();

    List<Double> actual = new ArrayList<>();
    actual.addAll(
        List.of(test.observed() * 1.0, test.expected(), test.variance(), test.documents() * 1.0));
    for (Probability each :
        List.of(
            test.upper(),
            test.lower(),
            test.twoSided(),
            test.smallest().together(),
            test.smallest().apart())) {
      actual.add(each.pValue());
      actual.add(each.midPValue());
    }
    actual.add(test.scatter().observed());
    actual.add(test.scatter().expected());
    actual.add(test.inflatedBy(2.5).midPValue().orElse(Double.NaN));
    for (int i = 0; i < actual.size(); i++) {
      double expected = reference.numbers().get(i);
      assertThat(actual.get(i))
          .as("number %d", i)
          .isEqualTo(
              expected,
              withPrecision(
                  Double.isNaN(expected)
                      ? 0
                      : 1e-8 * expected + (i < PROBABILITIES ? 1e-30 : 1e-12)));
    }
  }

  static List<Reference> references() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(ExactShiftReferenceTest.class.getResourceAsStream("shift.csv"))) {
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
   * @param lag 0 for the same unit
   */
  record Reference(String name, int lag, List<UnitSequence> documents, List<Double> numbers) {
    static Reference of(String line) {
      List<String> cells = List.of(line.split(",", -1));
      return new Reference(
          cells.get(0),
          Integer.parseInt(cells.get(1)),
          Stream.of(cells.get(2).split(";", -1)).map(Reference::document).toList(),
          cells.stream()
              .skip(3)
              .map(cell -> cell.equals("NA") ? Double.NaN : Double.valueOf(cell))
              .toList());
    }

    /** Written {@code units:places of A:places of B}. */
    private static UnitSequence document(String written) {
      String[] parts = written.split(":", -1);
      List<BitSet> units = Stream.generate(BitSet::new).limit(Integer.parseInt(parts[0])).toList();
      for (int theme = 0; theme < 2; theme++) {
        for (String place : parts[theme + 1].split(" ", 0)) {
          if (!place.isEmpty()) {
            units.get(Integer.parseInt(place)).set(theme);
          }
        }
      }
      return UnitSequence.of(units);
    }

    ExactShiftTest test() {
      ThemePositions positions = new ThemePositions(documents, 2);
      return lag == 0 ? positions.sameUnit(0, 1) : positions.followedBy(0, 1, lag);
    }

    @Override
    public String toString() {
      return name + ", lag " + lag;
    }
  }
}
