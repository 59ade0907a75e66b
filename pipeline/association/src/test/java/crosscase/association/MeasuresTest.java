package crosscase.association;

import static crosscase.association.Closeness.assertClose;
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

class MeasuresTest {
  @Test
  void dividesTheUnitsWithBothByTheUnitsWithEither() {
    assertThat(Measures.jaccard(new PairTable(2, 3, 5, 90))).hasValue(0.2);
  }

  @Test
  void hasNoJaccardWhenNeitherThemeOccurs() {
    assertThat(Measures.jaccard(new PairTable(0, 0, 0, 90))).isEmpty();
  }

  @Test
  void dividesTheOddsOfOneThemeWithAndWithoutTheOther() {
    assertThat(Measures.oddsRatio(new PairTable(2, 4, 5, 90))).hasValue(9);
  }

  @Test
  void hasAnOddsRatioOfZeroWhenThemesNeverMeet() {
    assertThat(Measures.oddsRatio(new PairTable(0, 4, 5, 90))).hasValue(0);
  }

  @Test
  void hasNoOddsRatioWhenOneThemeIsNeverAlone() {
    assertThat(Measures.oddsRatio(new PairTable(2, 4, 0, 90))).isEmpty();
    assertThat(Measures.oddsRatio(new PairTable(0, 0, 0, 90))).isEmpty();
  }

  @Test
  void putsThemesThatNeverMeetAtTheLowEndOfMutualInformation() {
    assertThat(Measures.npmi(new PairTable(0, 4, 5, 90))).hasValue(-1);
  }

  @Test
  void hasNoMutualInformationWhereEveryUnitHasBoth() {
    assertThat(Measures.npmi(new PairTable(9, 0, 0, 0))).isEmpty();
    assertThat(Measures.lift(new PairTable(9, 0, 0, 0))).hasValue(1);
  }

  @Test
  void hasNoExactTestOfMoreThanABillionBillions() {
    assertThat(FisherExact.pValue(new PairTable(1L << 50, 1, 1, 1))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, 0, NO_UNITS",
    "0, 0, 3, 9, THEME_NEVER",
    "0, 0, 0, 9, THEME_NEVER",
    "2, 7, 0, 0, THEME_ALWAYS",
    "2, 0, 3, 9, NEVER_ALONE",
    "0, 2, 3, 9, NEVER_MEETS",
    "4, 2, 3, 0, NEVER_MEETS"
  })
  void saysWhatATableLacks(long both, long onlyA, long onlyB, long neither, Absence absence) {
    PairTable table = new PairTable(both, onlyA, onlyB, neither);

    assertThat(Measures.absence(table)).contains(absence);
    assertThat(Measures.oddsRatioInterval(table)).isEmpty();
  }

  @Property
  void hasEveryMeasureOrSaysWhatIsMissing(@ForAll("anyTable") PairTable table) {
    List<OptionalDouble> measures =
        List.of(
            Measures.jaccard(table),
            Measures.dice(table),
            Measures.lift(table),
            Measures.npmi(table),
            Measures.logLikelihood(table),
            Measures.oddsRatio(table));

    assertThat(measures).allMatch(m -> m.isEmpty() || Double.isFinite(m.getAsDouble()));
    if (Measures.absence(table).isEmpty()) {
      assertThat(measures).allMatch(OptionalDouble::isPresent);
      assertThat(Measures.oddsRatioInterval(table)).isPresent();
    }
  }

  @Property
  void isTheSameWithTheThemesExchanged(@ForAll("anyTable") PairTable table) {
    PairTable exchanged = table.transpose();

    assertThat(Measures.npmi(exchanged)).isEqualTo(Measures.npmi(table));
    assertThat(Measures.dice(exchanged)).isEqualTo(Measures.dice(table));
    assertThat(Measures.logLikelihood(exchanged)).isEqualTo(Measures.logLikelihood(table));
    assertThat(Measures.oddsRatioInterval(exchanged)).isEqualTo(Measures.oddsRatioInterval(table));
    assertThat(FisherExact.pValue(exchanged)).isEqualTo(FisherExact.pValue(table));
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
  void agreesWithRToEightDigits(Reference reference) {
    PairTable pooled = reference.pooled();

    assertClose("jaccard", Measures.jaccard(pooled), reference.number("jaccard"));
    assertClose("dice", Measures.dice(pooled), reference.number("dice"));
    assertClose("lift", Measures.lift(pooled), reference.number("lift"));
    assertClose("npmi", Measures.npmi(pooled), reference.number("npmi"));
    assertClose("g2", Measures.logLikelihood(pooled), reference.number("g2"));
    assertClose("odds_ratio", Measures.oddsRatio(pooled), reference.number("odds_ratio"));
    assertClose("fisher", FisherExact.pValue(pooled), reference.number("fisher"));
    OptionalDouble low = interval(pooled, Interval::low);
    assertClose("or_low", low, reference.number("or_low"));
    assertClose("or_high", interval(pooled, Interval::high), reference.number("or_high"));
  }

  private static OptionalDouble interval(PairTable table, ToDoubleFunction<Interval> end) {
    return Measures.oddsRatioInterval(table).stream().mapToDouble(end).findFirst();
  }

  static List<Reference> references() {
    return Reference.rows();
  }
}
