package crosscase.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DocumentBootstrapTest {
  private static final List<CountMatrix> HOUSING =
      documents("AB A B - -", "AB AB - - -", "A B - - -", "A A B B AB", "- - - AB A");
  private static final List<CountMatrix> WELFARE =
      documents("A - B AB", "- - A B", "AB - - -", "B A - -");

  @Test
  void drawsTheSameForTheSameSeedAndNumber() {
    DocumentBootstrap bootstrap = new DocumentBootstrap(List.of(HOUSING, WELFARE), 2, 5);
    DocumentBootstrap again = new DocumentBootstrap(List.of(HOUSING, WELFARE), 2, 5);

    again.resample(3);
    assertThat(again.resample(17)).isEqualTo(bootstrap.resample(17));
    assertThat(ratios(bootstrap).distinct().count()).isGreaterThan(20);
    assertThat(ratios(new DocumentBootstrap(List.of(HOUSING, WELFARE), 2, 6)).toArray())
        .isNotEqualTo(ratios(bootstrap).toArray());
  }

  @Test
  void givesTheOddsRatioItselfWhereEveryCaseHasOneDocument() {
    List<CountMatrix> housing = HOUSING.subList(3, 4);
    List<CountMatrix> welfare = WELFARE.subList(0, 1);
    DocumentBootstrap bootstrap = new DocumentBootstrap(List.of(housing, welfare), 2, 5);
    StratifiedTest test =
        StratifiedTest.of(List.of(housing.getFirst().table(0, 1), welfare.getFirst().table(0, 1)));

    assertThat(bootstrap.canVary()).isFalse();
    assertThat(bootstrap.resample(0)).containsExactly(test.commonOddsRatio().orElseThrow());
  }

  @Test
  void givesTheSameWhereAllDocumentsOfACaseAreAlike() {
    List<CountMatrix> alike = documents("AB A B -", "AB A B -", "AB A B -");

    assertThat(new DocumentBootstrap(List.of(alike), 2, 5).resample(1)).containsExactly(1.0);
  }

  /** A case of two documents draws one of them, which counts twice. */
  @Test
  void drawsOneDocumentFewerThanACaseHasAndLetsItCountForMore() {
    List<CountMatrix> two = documents("AB A B -", "AB AB A B - - - -");
    List<CountMatrix> one = documents("AB A A B - -");
    DocumentBootstrap bootstrap = new DocumentBootstrap(List.of(two, one), 2, 5);

    double withFirst = (2 * 1 * 1 / 4.0 + 1 * 2 / 6.0) / (2 * 1 * 1 / 4.0 + 2 * 1 / 6.0);
    double withSecond = (2 * 2 * 4 / 8.0 + 1 * 2 / 6.0) / (2 * 1 * 1 / 8.0 + 2 * 1 / 6.0);
    assertThat(ratios(bootstrap).boxed())
        .allMatch(r -> Math.abs(r - withFirst) < 1e-12 || Math.abs(r - withSecond) < 1e-12)
        .hasSize(200);
    assertThat(ratios(bootstrap).distinct()).hasSize(2);
  }

  @Test
  void takesTheMiddleOfWhatResamplesGave() {
    double[] resampled = IntStream.rangeClosed(1, 999).asDoubleStream().toArray();

    assertThat(ResampledInterval.of(resampled).interval()).contains(new Interval(25, 975));
  }

  @Test
  void goesToInfinityWhereThemesAreNeverApartInSomeResamples() {
    double[] resampled = new double[999];
    resampled[7] = Double.NaN;
    for (int i = 0; i < 40; i++) {
      resampled[100 + i] = Double.POSITIVE_INFINITY;
    }

    assertThat(ResampledInterval.of(resampled).interval())
        .contains(new Interval(0, Double.POSITIVE_INFINITY));
  }

  @Test
  void hasNoIntervalOfResamplesThatAreMostlyUndefined() {
    double[] resampled = new double[100];
    IntStream.range(0, 6).forEach(i -> resampled[i] = Double.NaN);

    assertThat(ResampledInterval.of(resampled).absence()).contains(Absence.MOSTLY_UNDEFINED);
    assertThatIllegalArgumentException().isThrownBy(() -> ResampledInterval.of(new double[38]));
  }

  private static DoubleStream ratios(DocumentBootstrap bootstrap) {
    return IntStream.range(0, 200).mapToDouble(number -> bootstrap.resample(number)[0]);
  }

  private static List<CountMatrix> documents(String... documents) {
    return List.of(documents).stream()
        .map(document -> CountMatrix.of(2, Letters.document(document)))
        .toList();
  }
}
