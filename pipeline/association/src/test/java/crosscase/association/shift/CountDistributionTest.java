package crosscase.association.shift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withPrecision;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CountDistributionTest {
  @Test
  void isCertainWithoutDocuments() {
    CountDistribution nothing = new CountDistribution();

    assertThat(nothing.at(0)).isEqualTo(1);
    assertThat(nothing.atLeast(0)).isEqualTo(1);
    assertThat(nothing.atMost(0)).isEqualTo(1);
    assertThat(nothing.atLeast(1)).isZero();
    assertThat(nothing.atMost(-1)).isZero();
  }

  @Test
  void addsTwoDocumentsUp() {
    CountDistribution two = new CountDistribution();
    two.add(new OverlapHistogram(0, 0, new double[] {3, 1}));
    two.add(new OverlapHistogram(1, 1, new double[] {1, 0, 1}));

    // 0 or 1, and 1 or 3: 3/8 for 1, 1/8 for 2, 3/8 for 3, 1/8 for 4.
    assertThat(IntStream.rangeClosed(0, 5).mapToDouble(two::at))
        .containsExactly(0.0, 3 / 8.0, 1 / 8.0, 3 / 8.0, 1 / 8.0, 0.0);
    assertThat(two.atLeast(3)).isEqualTo(0.5);
    assertThat(two.atMost(2)).isEqualTo(0.5);
  }

  @Test
  void movesByDocumentsWithOneCountOnly() {
    CountDistribution moved = new CountDistribution();
    moved.add(OverlapHistogram.constant(5, 9));
    moved.add(new OverlapHistogram(0, 0, new double[] {3, 1}));

    assertThat(moved.at(5)).isEqualTo(0.75);
    assertThat(moved.at(6)).isEqualTo(0.25);
  }

  @Test
  void agreesWithExactFractionsFarIntoBothTails() {
    List<OverlapHistogram> documents = new ArrayList<>();
    SplittableRandom random = new SplittableRandom(20);
    for (int i = 0; i < 300; i++) {
      double[] shifts = random.ints(random.nextInt(2, 9), 1, 400).asDoubleStream().toArray();
      documents.add(new OverlapHistogram(0, random.nextInt(3), shifts));
    }
    CountDistribution distribution = new CountDistribution();
    documents.forEach(distribution::add);
    ExactTails exact = ExactTails.of(documents);

    for (int i = 0; i < exact.ways().length; i++) {
      assertClose(distribution.atLeast(exact.lowest() + i), exact.atLeast(i));
      assertClose(distribution.atMost(exact.lowest() + i), exact.atMost(i));
    }
  }

  /** To ten digits where it is above 10^-20; never too small, and by at most 10^-30 too large. */
  private static void assertClose(double actual, double exact) {
    assertThat(actual).isEqualTo(exact, withPrecision(1e-10 * exact + 1e-30));
    assertThat(actual).isGreaterThanOrEqualTo(exact * (1 - 1e-10));
  }

  /** The numbers of combinations of shifts by their total, from {@code lowest}. */
  @SuppressWarnings("ArrayRecordComponent")
  private record ExactTails(int lowest, BigInteger[] ways) {
    static ExactTails of(List<OverlapHistogram> documents) {
      BigInteger[] ways = {BigInteger.ONE};
      for (OverlapHistogram document : documents) {
        ways = convolve(ways, document.weights());
      }
      return new ExactTails(documents.stream().mapToInt(OverlapHistogram::lowest).sum(), ways);
    }

    private static BigInteger[] convolve(BigInteger[] ways, double[] shifts) {
      BigInteger[] sum = new BigInteger[ways.length + shifts.length - 1];
      Arrays.fill(sum, BigInteger.ZERO);
      for (int i = 0; i < ways.length; i++) {
        for (int j = 0; j < shifts.length; j++) {
          sum[i + j] = sum[i + j].add(ways[i].multiply(BigInteger.valueOf((long) shifts[j])));
        }
      }
      return sum;
    }

    double atLeast(int index) {
      return share(Arrays.copyOfRange(ways, index, ways.length));
    }

    double atMost(int index) {
      return share(Arrays.copyOfRange(ways, 0, index + 1));
    }

    private double share(BigInteger[] part) {
      return new BigDecimal(sum(part))
          .divide(new BigDecimal(sum(ways)), MathContext.DECIMAL64)
          .doubleValue();
    }

    private static BigInteger sum(BigInteger[] numbers) {
      return Arrays.stream(numbers).reduce(BigInteger.ZERO, BigInteger::add);
    }
  }
}
