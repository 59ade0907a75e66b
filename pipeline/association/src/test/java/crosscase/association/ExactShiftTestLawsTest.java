package crosscase.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Laws of {@link ExactShiftTest}, and its agreement with brute force and with random shifts. */
class ExactShiftTestLawsTest {
  @Property(tries = 300)
  void agreesWithEveryCombinationOfShifts(@ForAll("corpora") List<List<BitSet>> corpus) {
    ExactShiftTest test = test(corpus, 0, 1);
    EveryCombination all = EveryCombination.of(corpus);

    assertThat(test.observed()).isEqualTo(all.observed());
    assertThat(test.expected()).isCloseTo(all.mean(), within(1e-12));
    assertThat(test.upper().pValue()).isCloseTo(all.share(all.observed(), 1 << 20), within(1e-12));
    assertThat(test.lower().pValue()).isCloseTo(all.share(0, all.observed()), within(1e-12));
    assertThat(test.twoSided().pValue()).isCloseTo(all.farther(true), within(1e-12));
    assertThat(test.twoSided().midPValue())
        .isCloseTo((all.farther(true) + all.farther(false)) / 2, within(1e-12));
  }

  @Property(tries = 200)
  void isTheSameForBothOrdersOfTheThemes(@ForAll("corpora") List<List<BitSet>> corpus) {
    assertThat(test(corpus, 1, 0)).isEqualTo(test(corpus, 0, 1));
  }

  @Property(tries = 200)
  void doesNotDependOnTheOrderOfDocuments(@ForAll("corpora") List<List<BitSet>> corpus) {
    ExactShiftTest reversed = test(corpus.reversed(), 0, 1);
    ExactShiftTest test = test(corpus, 0, 1);

    assertThat(reversed.twoSided().midPValue())
        .isCloseTo(test.twoSided().midPValue(), within(1e-12));
    assertThat(reversed.upper().pValue()).isCloseTo(test.upper().pValue(), within(1e-12));
  }

  @Property(tries = 200)
  void isNeverBelowTheSmallestPossible(@ForAll("corpora") List<List<BitSet>> corpus) {
    ExactShiftTest test = test(corpus, 0, 1);

    assertThat(test.twoSided().midPValue())
        .isGreaterThanOrEqualTo(test.smallest().midPValue() - 1e-12);
    assertThat(test.twoSided().pValue())
        .isBetween(test.twoSided().midPValue() - 1e-12, 2 * test.twoSided().midPValue() + 1e-12);
  }

  /** 1,035 pairs against as many estimates from 999 random shifts each. */
  @Test
  void agreesWithRandomShiftsWithinTheirError() {
    int farOff = 0;
    int pairs = 0;
    for (int seed = 0; seed < 23; seed++) {
      PlantedCorpus design = new PlantedCorpus(10, 0.15, 1, List.of(1.5), 40);
      PlantedDocuments corpus = PlantedDocuments.of(design, 8, seed);
      ThemePositions positions = new ThemePositions(corpus.strata().getFirst(), 10);
      RandomShifts shifts = RandomShifts.of(corpus);
      for (int first = 0; first < 10; first++) {
        for (int second = first + 1; second < 10; second++) {
          double z = shifts.deviation(positions.sameUnit(first, second), pairs++ % 45);
          farOff += Math.abs(z) > 1.96 ? 1 : 0;
          assertThat(z).isBetween(-5.0, 5.0);
        }
      }
    }
    // Pairs of one corpus share their offsets, so the number varies more than a binomial one.
    assertThat((double) farOff / pairs).isBetween(0.02, 0.08);
  }

  @Provide
  Arbitrary<List<List<BitSet>>> corpora() {
    Arbitrary<BitSet> unit =
        Arbitraries.integers().between(0, 3).map(bits -> BitSet.valueOf(new long[] {bits}));
    return unit.list().ofMaxSize(7).list().ofMaxSize(4);
  }

  private static ExactShiftTest test(List<List<BitSet>> corpus, int one, int other) {
    List<UnitSequence> documents = corpus.stream().map(UnitSequence::of).toList();
    return new ThemePositions(documents, 2).sameUnit(one, other);
  }

  /** The number of combinations of shifts by their total, one document after the other. */
  private record EveryCombination(long observed, TreeMap<Long, Long> combinations) {
    static EveryCombination of(List<List<BitSet>> corpus) {
      TreeMap<Long, Long> combinations = new TreeMap<>();
      shiftFrom(corpus, 0, combinations);
      long observed = corpus.stream().mapToLong(document -> overlap(document, 0)).sum();
      return new EveryCombination(observed, combinations);
    }

    private static void shiftFrom(
        List<List<BitSet>> corpus, long total, TreeMap<Long, Long> combinations) {
      if (corpus.isEmpty()) {
        combinations.merge(total, 1L, Long::sum);
        return;
      }
      List<BitSet> document = corpus.getFirst();
      for (int shift = 0; shift < Math.max(1, document.size()); shift++) {
        shiftFrom(corpus.subList(1, corpus.size()), total + overlap(document, shift), combinations);
      }
    }

    private static long overlap(List<BitSet> document, int shift) {
      int units = document.size();
      return IntStream.range(0, units)
          .filter(i -> document.get(i).get(0) && document.get((i + shift) % units).get(1))
          .count();
    }

    double share(long from, long to) {
      return combinations.subMap(from, true, to, true).values().stream().mapToLong(n -> n).sum()
          / (double) number();
    }

    /** Whole numbers only: distances from the mean, times the number of combinations. */
    double farther(boolean orEqual) {
      long distance = Math.abs(observed * number() - sum());
      return combinations.entrySet().stream()
              .filter(
                  each -> {
                    long other = Math.abs(each.getKey() * number() - sum());
                    return other > distance || (orEqual && other == distance);
                  })
              .mapToLong(each -> each.getValue())
              .sum()
          / (double) number();
    }

    double mean() {
      return (double) sum() / number();
    }

    private long number() {
      return combinations.values().stream().mapToLong(n -> n).sum();
    }

    private long sum() {
      return combinations.entrySet().stream().mapToLong(e -> e.getKey() * e.getValue()).sum();
    }
  }

  /** The totals of {@link CircularShift}, by pair, then by resample. */
  @SuppressWarnings("ArrayRecordComponent")
  private record RandomShifts(long[] counts, int pairs) {
    private static final int RESAMPLES = 999;

    static RandomShifts of(PlantedDocuments corpus) {
      CircularShift shift =
          new CircularShift(corpus.design().themes(), RESAMPLES, new SplittableRandom(1).nextInt());
      corpus.forEach(shift::add);
      long[] counts = shift.counts().toArray();
      return new RandomShifts(counts, counts.length / (RESAMPLES + 2));
    }

    /** How many standard errors the share of shifts as far from the mean is from p. */
    double deviation(ExactShiftTest test, int pair) {
      double distance = Math.abs(test.observed() - test.expected()) - 1e-9;
      long asFar =
          Arrays.stream(counts, 2 * pairs + pair * RESAMPLES, 2 * pairs + (pair + 1) * RESAMPLES)
              .filter(count -> Math.abs(count - test.expected()) >= distance)
              .count();
      double p = test.twoSided().pValue();
      double standardError = Math.sqrt(RESAMPLES * Math.max(p * (1 - p), 1.0 / RESAMPLES));
      return (asFar - RESAMPLES * p) / standardError;
    }
  }
}
