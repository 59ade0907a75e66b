package crosscase.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import crosscase.association.DocumentBootstrap.BootstrapInterval;
import crosscase.association.resampling.DocumentCounts;
import crosscase.association.resampling.LogOddsRatio;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DocumentBootstrapTest {
  private static final List<CooccurrenceMatrix> HOUSING =
      documents("AB A B - -", "AB AB - - -", "A B - - -", "A A B B AB", "- - - AB A");
  private static final List<CooccurrenceMatrix> WELFARE =
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
  void hasNoIntervalWhereEveryCaseHasOneDocument() {
    DocumentBootstrap bootstrap =
        new DocumentBootstrap(List.of(HOUSING.subList(3, 4), WELFARE.subList(0, 1)), 2, 5);

    assertThat(bootstrap.canResample()).isFalse();
    assertThat(intervals(bootstrap).getFirst().undefinedBecause())
        .contains(UndefinedReason.ONE_DOCUMENT_PER_CASE);
  }

  @Test
  void liesAroundTheCommonOddsRatio() {
    DocumentBootstrap bootstrap = new DocumentBootstrap(List.of(HOUSING, WELFARE), 2, 5);
    double oddsRatio =
        CmhTest.of(List.of(sum(HOUSING), sum(WELFARE))).commonOddsRatio().orElseThrow();
    Interval interval = intervals(bootstrap).getFirst().interval().orElseThrow();

    assertThat(interval.low()).isPositive().isLessThan(oddsRatio);
    assertThat(interval.low() * interval.high()).isCloseTo(oddsRatio * oddsRatio, within(1e-9));
  }

  /** By the delete-one jackknife, which for many documents gives the same. */
  @Test
  void theStandardErrorMatchesLeavingOutEachDocumentInTurn() {
    PlantedCorpus design = new PlantedCorpus(2, 0.1, 0.8, List.of(3.0), 100);
    List<CooccurrenceMatrix> documents =
        PlantedDocuments.of(design, 400, 7).documentMatrices().getFirst();
    double[] without =
        IntStream.range(0, 400).mapToDouble(i -> estimate(without(documents, i)).value()).toArray();
    double mean = DoubleStream.of(without).average().orElseThrow();
    double squares = DoubleStream.of(without).map(v -> (v - mean) * (v - mean)).sum();

    assertThat(estimate(documents).standardError())
        .isCloseTo(Math.sqrt(399.0 / 400 * squares), withinPercentage(1));
  }

  @Test
  void givesASinglePointWhereAllDocumentsOfACaseAreAlike() {
    List<CooccurrenceMatrix> alike = documents("AB A B -", "AB A B -", "AB A B -");
    Interval interval =
        intervals(new DocumentBootstrap(List.of(alike), 2, 5)).getFirst().interval().orElseThrow();

    assertThat(interval.low()).isCloseTo(1, within(1e-6));
    assertThat(interval.high()).isCloseTo(1, within(1e-6));
  }

  @Test
  void coversNineteenInTwentyResamples() {
    double[] distances = IntStream.rangeClosed(1, 999).asDoubleStream().toArray();
    LogOddsRatio estimate = new LogOddsRatio(0, 0.001);

    Interval interval = BootstrapInterval.of(estimate, distances).interval().orElseThrow();

    assertThat(Math.log(interval.low())).isCloseTo(-0.95, within(1e-9));
    assertThat(Math.log(interval.high())).isCloseTo(0.95, within(1e-9));
  }

  @Test
  void hasNoIntervalWhereMoreThanOneResampleInTwentyHasNoOddsRatio() {
    LogOddsRatio estimate = new LogOddsRatio(0, 1);
    double[] distances = new double[99];
    Arrays.fill(distances, 0, 4, Double.POSITIVE_INFINITY);
    assertThat(BootstrapInterval.of(estimate, distances).undefinedBecause()).isEmpty();

    Arrays.fill(distances, 0, 5, Double.POSITIVE_INFINITY);
    assertThat(BootstrapInterval.of(estimate, distances).undefinedBecause())
        .contains(UndefinedReason.TOO_MANY_UNDEFINED_RESAMPLES);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BootstrapInterval.of(estimate, new double[38]));
  }

  @Test
  void hasNoIntervalWhereThemesAreNeverTogether() {
    List<CooccurrenceMatrix> apart = documents("A B -", "A - B", "B A - -");

    assertThat(intervals(new DocumentBootstrap(List.of(apart), 2, 5)).getFirst().undefinedBecause())
        .contains(UndefinedReason.ODDS_RATIO_ZERO_OR_INFINITE);
  }

  private static List<BootstrapInterval> intervals(DocumentBootstrap bootstrap) {
    return bootstrap.intervals(IntStream.range(0, 199).mapToObj(bootstrap::resample).toList());
  }

  private static PairTable sum(List<CooccurrenceMatrix> documents) {
    CooccurrenceMatrix sum = new CooccurrenceMatrix(2);
    documents.forEach(sum::add);
    return sum.table(0, 1);
  }

  private static List<CooccurrenceMatrix> without(List<CooccurrenceMatrix> documents, int one) {
    List<CooccurrenceMatrix> others = new ArrayList<>(documents);
    others.remove(one);
    return others;
  }

  private static LogOddsRatio estimate(List<CooccurrenceMatrix> documents) {
    DocumentCounts counts = new DocumentCounts(documents, 2);
    return LogOddsRatio.of(List.of(counts.pair(0, 1)), List.of(counts.eachOnce()));
  }

  private static DoubleStream ratios(DocumentBootstrap bootstrap) {
    return IntStream.range(0, 200).mapToDouble(number -> bootstrap.resample(number)[0]);
  }

  private static List<CooccurrenceMatrix> documents(String... documents) {
    return List.of(documents).stream()
        .map(document -> CooccurrenceMatrix.of(2, LetterDocuments.document(document)))
        .toList();
  }
}
