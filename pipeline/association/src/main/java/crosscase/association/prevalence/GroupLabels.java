package crosscase.association.prevalence;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The group of each document, dealt again and again; groups keep their numbers of documents. Goes
 * through all ways to deal if there are at most {@value #FEW}, otherwise at random.
 */
public final class GroupLabels {
  private static final int FEW = 20_000;

  private final int[] labels;
  private final double ways;
  private final SplittableRandom random;
  private boolean dealt;

  /**
   * Starts at these labels.
   *
   * @param labels the group of each document, from 0
   */
  public GroupLabels(int[] labels, SplittableRandom random) {
    this.labels = labels.clone();
    this.random = random;
    this.ways = ways(labels);
  }

  /** The number of ways to deal: a multinomial coefficient. */
  private static double ways(int[] labels) {
    int[] sizes = new int[Arrays.stream(labels).max().orElse(0) + 1];
    double ways = 1;
    for (int i = 0; i < labels.length; i++) {
      ways *= (i + 1.0) / ++sizes[labels[i]];
    }
    return Math.rint(ways);
  }

  /** The present group of a document. */
  public int of(int document) {
    return labels[document];
  }

  /** The number of ways to deal if all are gone through, else 0. */
  public int arrangements() {
    return ways <= FEW ? (int) ways : 0;
  }

  /** Moves to the next deal; false if all have been gone through. */
  public boolean next() {
    if (arrangements() == 0) {
      shuffle();
      return true;
    }
    if (!dealt) {
      dealt = true;
      Arrays.sort(labels);
      return true;
    }
    return nextInOrder();
  }

  private void shuffle() {
    for (int i = labels.length - 1; i > 0; i--) {
      swap(i, random.nextInt(i + 1));
    }
  }

  /** The next sequence of the same labels in lexicographic order. */
  private boolean nextInOrder() {
    int pivot = labels.length - 2;
    while (pivot >= 0 && labels[pivot] >= labels[pivot + 1]) {
      pivot--;
    }
    if (pivot < 0) {
      return false;
    }
    int larger = labels.length - 1;
    while (labels[larger] <= labels[pivot]) {
      larger--;
    }
    swap(pivot, larger);
    for (int i = pivot + 1, j = labels.length - 1; i < j; i++, j--) {
      swap(i, j);
    }
    return true;
  }

  private void swap(int one, int other) {
    int label = labels[one];
    labels[one] = labels[other];
    labels[other] = label;
  }
}
