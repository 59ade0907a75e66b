package crosscase.association;

import static crosscase.association.Closeness.assertClose;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

  @ParameterizedTest
  @MethodSource("references")
  void agreesWithRToEightDigits(Reference reference) {
    PairTable pooled = reference.pooled();

    assertClose("jaccard", Measures.jaccard(pooled), reference.number("jaccard"));
    assertClose("odds_ratio", Measures.oddsRatio(pooled), reference.number("odds_ratio"));
  }

  static List<Reference> references() {
    return Reference.rows();
  }
}
