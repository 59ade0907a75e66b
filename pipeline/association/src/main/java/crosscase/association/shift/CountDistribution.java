package crosscase.association.shift;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The distribution of the number of units on which two themes meet in all documents together, when
 * the themes of each document are shifted at random, and independently of other documents.
 *
 * <p>The convolution of the documents' histograms. All terms are positive, so nothing cancels: the
 * relative error of a probability is at most about {@code documents * (values + 2) * 2^-53}, where
 * {@code values} is the number of different counts of one document; 10^-11 for 5,000 documents of
 * 20. No tail probability is too small, and none is too large by 10^-30.
 *
 * <p>Blocks of documents are added up first, then pairs of blocks of the same size, and so on: one
 * document after another would go through the whole distribution each time.
 */
public final class CountDistribution {
  private static final int BLOCK = 16;

  /** Those added last, which are the smallest, first; each at least twice as large as the next. */
  private final Deque<Convolution> blocks = new ArrayDeque<>();

  private Convolution open = new Convolution();
  private @Nullable Convolution whole;

  /** Adds a document. */
  public void add(OverlapHistogram document) {
    whole = null;
    open.add(document);
    if (open.documents() == BLOCK) {
      close();
    }
  }

  private void close() {
    while (!blocks.isEmpty() && blocks.peek().documents() <= open.documents()) {
      Convolution before = blocks.pop();
      before.add(open);
      open = before;
    }
    blocks.push(open);
    open = new Convolution();
  }

  private Convolution whole() {
    if (whole == null) {
      Convolution sum = new Convolution();
      sum.add(open);
      blocks.forEach(sum::add);
      whole = sum;
    }
    return whole;
  }

  /** The probability of this count. */
  public double at(long count) {
    return whole().at(count);
  }

  /** The probability of this count or more. */
  public double atLeast(long count) {
    return whole().atLeast(count);
  }

  /** The probability of this count or fewer. */
  public double atMost(long count) {
    return whole().atMost(count);
  }
}
