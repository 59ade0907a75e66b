package crosscase.association;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.association.tests.BreslowDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The same means the same to the last bit. */
class CmhTestLawsTest {
  @Property
  void staysTheSameWhenTheThemesAreExchanged(@ForAll("strata") List<PairTable> strata) {
    List<PairTable> exchanged = strata.stream().map(PairTable::transpose).toList();

    assertThat(CmhTest.of(exchanged)).isEqualTo(CmhTest.of(strata));
    assertThat(BreslowDay.of(exchanged)).isEqualTo(BreslowDay.of(strata));
    assertThat(ExactConditionalTest.of(exchanged)).isEqualTo(ExactConditionalTest.of(strata));
  }

  @Property
  void staysTheSameInAnyOrderOfTheStrata(
      @ForAll("strata") List<PairTable> strata, @ForAll Random random) {
    List<PairTable> shuffled = new ArrayList<>(strata);
    Collections.shuffle(shuffled, random);

    assertThat(CmhTest.of(shuffled)).isEqualTo(CmhTest.of(strata));
    assertThat(BreslowDay.of(shuffled)).isEqualTo(BreslowDay.of(strata));
    assertThat(ExactConditionalTest.of(shuffled)).isEqualTo(ExactConditionalTest.of(strata));
  }

  @Property
  void ignoresAnUninformativeStratum(
      @ForAll("strata") List<PairTable> strata, @ForAll("silent") PairTable silent) {
    List<PairTable> more = Stream.concat(strata.stream(), Stream.of(silent)).toList();

    assertThat(CmhTest.of(more)).isEqualTo(CmhTest.of(strata));
  }

  @Property
  void invertsTheOddsRatioWhenAThemeIsReplacedByItsAbsence(
      @ForAll("strata") List<PairTable> strata) {
    CmhTest test = CmhTest.of(strata);
    CmhTest absent =
        CmhTest.of(
            strata.stream()
                .map(t -> PairTable.ofMargins(t.n(), t.a(), t.n() - t.b(), t.onlyA()))
                .toList());

    assertThat(absent.interval().isPresent()).isEqualTo(test.interval().isPresent());
    if (test.interval().isPresent()) {
      double product =
          test.commonOddsRatio().orElseThrow() * absent.commonOddsRatio().orElseThrow();
      assertThat(product).isBetween(1 - 1e-12, 1 + 1e-12);
    }
  }

  @Property
  void givesNumbersOrAReasonForEveryLegalTable(@ForAll("anyStrata") List<PairTable> strata) {
    CmhTest test = CmhTest.of(strata);

    assertThat(numbers(test)).allMatch(number -> number >= 0); // NaN is not
    assertThat(test.continuityCorrected().isPresent()).isEqualTo(test.informativeStrata() > 0);
    assertThat(test.undefinedBecause().isPresent()).isEqualTo(test.interval().isEmpty());
    test.continuityCorrected().ifPresent(c -> assertThat(c.pValue()).isBetween(0.0, 1.0));
    test.interval()
        .ifPresent(
            i -> assertThat(test.commonOddsRatio().orElseThrow()).isBetween(i.low(), i.high()));
  }

  @Property
  void comparesCasesOrSaysWhyNot(@ForAll("anyStrata") List<PairTable> strata) {
    BreslowDayTest test = BreslowDay.of(strata);

    assertThat(test.undefinedBecause().isPresent()).isEqualTo(test.taroneCorrected().isEmpty());
    test.taroneCorrected().ifPresent(c -> assertThat(c.statistic()).isNotNegative().isFinite());
    test.taroneCorrected().ifPresent(c -> assertThat(c.pValue()).isBetween(0.0, 1.0));
  }

  private static List<Double> numbers(CmhTest test) {
    DoubleStream chiSquares =
        Stream.of(test.continuityCorrected(), test.uncorrected())
            .flatMap(c -> c.stream())
            .flatMapToDouble(c -> DoubleStream.of(c.statistic(), c.pValue()));
    DoubleStream interval =
        test.interval().stream().flatMapToDouble(i -> DoubleStream.of(i.low(), i.high()));
    DoubleStream ratios = DoubleStream.concat(test.commonOddsRatio().stream(), interval);
    return DoubleStream.concat(chiSquares, ratios).boxed().toList();
  }

  @Provide
  static Arbitrary<List<PairTable>> strata() {
    return tables(Arbitraries.longs().between(0, 50)).list().ofMaxSize(12);
  }

  @Provide
  static Arbitrary<List<PairTable>> anyStrata() {
    return tables(Arbitraries.longs().between(0, PairTable.MAX_COUNT)).list().ofMaxSize(5);
  }

  @Provide
  static Arbitrary<PairTable> silent() {
    Arbitrary<Long> counts = Arbitraries.longs().between(0, 50);
    return Arbitraries.oneOf(
        Arbitraries.just(new PairTable(0, 0, 0, 0)),
        Combinators.combine(counts, counts).as((x, y) -> new PairTable(0, 0, x, y)),
        Combinators.combine(counts, counts).as((x, y) -> new PairTable(x, y, 0, 0)));
  }

  private static Arbitrary<PairTable> tables(Arbitrary<Long> counts) {
    return Combinators.combine(counts, counts, counts, counts).as(PairTable::new);
  }
}
