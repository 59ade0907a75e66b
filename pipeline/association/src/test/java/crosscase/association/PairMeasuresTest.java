package crosscase.association;

import static crosscase.association.CloseAssertions.assertClose;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PairMeasuresTest {
  @Test
  void dividesTheUnitsWithBothByTheUnitsWithEither() {
    assertThat(PairMeasures.jaccard(new PairTable(2, 3, 5, 90))).hasValue(0.2);
  }

  @Test
  void hasNoJaccardWhenNeitherThemeOccurs() {
    assertThat(PairMeasures.jaccard(new PairTable(0, 0, 0, 90))).isEmpty();
  }

  @Test
  void dividesTheOddsOfOneThemeWithAndWithoutTheOther() {
    assertThat(PairMeasures.oddsRatio(new PairTable(2, 4, 5, 90))).hasValue(9);
  }

  @Test
  void hasAnOddsRatioOfZeroWhenThemesNeverCooccur() {
    assertThat(PairMeasures.oddsRatio(new PairTable(0, 4, 5, 90))).hasValue(0);
  }

  @Test
  void hasNoOddsRatioWhenOneThemeIsNeverAlone() {
    assertThat(PairMeasures.oddsRatio(new PairTable(2, 4, 0, 90))).isEmpty();
    assertThat(PairMeasures.oddsRatio(new PairTable(0, 0, 0, 90))).isEmpty();
  }

  @Test
  void givesMutualInformationOfMinusOneToThemesThatNeverCooccur() {
    assertThat(PairMeasures.npmi(new PairTable(0, 4, 5, 90))).hasValue(-1);
  }

  @Test
  void hasNoMutualInformationWhereEveryUnitHasBoth() {
    assertThat(PairMeasures.npmi(new PairTable(9, 0, 0, 0))).isEmpty();
    assertThat(PairMeasures.lift(new PairTable(9, 0, 0, 0))).hasValue(1);
  }

  @Test
  void hasNoExactTestAboveATrillionUnits() {
    assertThat(PairMeasures.fisherPValue(new PairTable(1L << 50, 1, 1, 1))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, 0, NO_UNITS",
    "0, 0, 3, 9, THEME_ON_NO_UNIT",
    "0, 0, 0, 9, THEME_ON_NO_UNIT",
    "2, 7, 0, 0, THEME_ON_EVERY_UNIT",
    "2, 0, 3, 9, THEME_NEVER_ALONE",
    "0, 2, 3, 9, EMPTY_DIAGONAL_CELL",
    "4, 2, 3, 0, EMPTY_DIAGONAL_CELL"
  })
  void saysWhyAMeasureIsUndefined(
      long both, long onlyA, long onlyB, long neither, UndefinedReason absence) {
    PairTable table = new PairTable(both, onlyA, onlyB, neither);

    assertThat(PairMeasures.undefinedBecause(table)).contains(absence);
    assertThat(PairMeasures.oddsRatioInterval(table)).isEmpty();
  }

  @Property
  void hasEveryMeasureOrSaysWhyNot(@ForAll("anyTable") PairTable table) {
    List<OptionalDouble> measures =
        List.of(
            PairMeasures.jaccard(table),
            PairMeasures.dice(table),
            PairMeasures.lift(table),
            PairMeasures.npmi(table),
            PairMeasures.logLikelihood(table),
            PairMeasures.oddsRatio(table));

    assertThat(measures).allMatch(m -> m.isEmpty() || Double.isFinite(m.getAsDouble()));
    if (PairMeasures.undefinedBecause(table).isEmpty()) {
      assertThat(measures).allMatch(OptionalDouble::isPresent);
      assertThat(PairMeasures.oddsRatioInterval(table)).isPresent();
    }
  }

  @Property
  void isTheSameWithTheThemesExchanged(@ForAll("anyTable") PairTable table) {
    PairTable exchanged = table.transpose();

    assertThat(PairMeasures.npmi(exchanged)).isEqualTo(PairMeasures.npmi(table));
    assertThat(PairMeasures.dice(exchanged)).isEqualTo(PairMeasures.dice(table));
    assertThat(PairMeasures.logLikelihood(exchanged)).isEqualTo(PairMeasures.logLikelihood(table));
    assertThat(PairMeasures.oddsRatioInterval(exchanged))
        .isEqualTo(PairMeasures.oddsRatioInterval(table));
    assertThat(PairMeasures.fisherPValue(exchanged)).isEqualTo(PairMeasures.fisherPValue(table));
  }

  @Provide
  static Arbitrary<PairTable> anyTable() {
    Arbitrary<Long> few = Arbitraries.longs().between(0, 30);
    Arbitrary<Long> many = Arbitraries.longs().between(0, 5_000_000);
    Arbitrary<Long> counts = Arbitraries.oneOf(few, many);
    return Combinators.combine(counts, counts, counts, counts).as(PairTable::new);
  }

  @ParameterizedTest
  @MethodSource("references")
  void agreesWithRToEightDigits(ReferenceRow reference) {
    PairTable pooled = reference.pooled();

    assertClose("jaccard", PairMeasures.jaccard(pooled), reference.number("jaccard"));
    assertClose("dice", PairMeasures.dice(pooled), reference.number("dice"));
    assertClose("lift", PairMeasures.lift(pooled), reference.number("lift"));
    assertClose("npmi", PairMeasures.npmi(pooled), reference.number("npmi"));
    assertClose("g2", PairMeasures.logLikelihood(pooled), reference.number("g2"));
    assertClose("odds_ratio", PairMeasures.oddsRatio(pooled), reference.number("odds_ratio"));
    assertClose("fisher", PairMeasures.fisherPValue(pooled), reference.number("fisher"));
    OptionalDouble low = interval(pooled, Interval::low);
    assertClose("or_low", low, reference.number("or_low"));
    assertClose("or_high", interval(pooled, Interval::high), reference.number("or_high"));
  }

  private static OptionalDouble interval(PairTable table, ToDoubleFunction<Interval> end) {
    return PairMeasures.oddsRatioInterval(table).stream().mapToDouble(end).findFirst();
  }

  static List<ReferenceRow> references() {
    return ReferenceRow.rows();
  }
}
