package crosscase.association.prevalence;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Deals documents at random among groups.
 *
 * <p>The evidence of a document is the distance of its share from the mean share, times the number
 * of independent units to which its units amount, given the correlation of units of a document
 * (Kleinman 1973, see {@link Overdispersion}). So neither a few long documents nor many short ones
 * decide alone, and evidence is expected to be zero whatever the length of a document.
 */
final class DealtDocuments implements ThemeDeals {
  private final List<DocumentPart> documents;
  private final int[] sizes;
  private final GroupLabels labels;
  private final double[] weights;
  private final double[] evidence;
  private final double allWeight;
  private final double variance;
  private final double[] groupWeights;
  private final double[] scores;

  /**
   * @param groups the documents of each of at least two groups
   */
  DealtDocuments(List<List<DocumentPart>> groups, SplittableRandom random) {
    documents = groups.stream().flatMap(List::stream).toList();
    sizes = groups.stream().mapToInt(List::size).toArray();
    labels =
        new GroupLabels(
            IntStream.range(0, sizes.length)
                .flatMap(group -> IntStream.generate(() -> group).limit(sizes[group]))
                .toArray(),
            random);
    double correlation = Overdispersion.of(List.of(documents)).correlation();
    weights =
        documents.stream()
            .mapToDouble(each -> Overdispersion.effectiveUnits(each.units(), correlation))
            .toArray();
    allWeight = Arrays.stream(weights).sum();
    double mean = over(i -> weights[i] * documents.get(i).share()) / allWeight;
    double[] distances = documents.stream().mapToDouble(each -> each.share() - mean).toArray();
    evidence =
        IntStream.range(0, weights.length).mapToDouble(i -> weights[i] * distances[i]).toArray();
    variance = over(i -> evidence[i] * distances[i]) / (weights.length - 1);
    groupWeights = new double[sizes.length];
    scores = new double[sizes.length + 1];
  }

  private double over(IntToDoubleFunction term) {
    return IntStream.range(0, weights.length).mapToDouble(term).sum();
  }

  @Override
  public boolean canDiffer() {
    return variance > 0;
  }

  @Override
  public boolean next() {
    return labels.next();
  }

  @Override
  public int documents() {
    return documents.size();
  }

  @Override
  public int arrangements() {
    return labels.arrangements();
  }

  @Override
  public double[] scores() {
    Arrays.fill(groupWeights, 0);
    Arrays.fill(scores, 0);
    for (int i = 0; i < weights.length; i++) {
      groupWeights[labels.of(i)] += weights[i];
      scores[labels.of(i)] += evidence[i];
    }
    double difference = 0;
    for (int group = 0; group < groupWeights.length; group++) {
      double sum = scores[group];
      difference += sum * sum / groupWeights[group];
      double error = groupWeights[group] * (1 - groupWeights[group] / allWeight) * variance;
      scores[group] = sum / Math.sqrt(error);
    }
    scores[groupWeights.length] = difference / variance;
    return scores;
  }

  /**
   * The probability that all documents with the theme are in the smallest group that holds them.
   */
  @Override
  public double smallestP() {
    long withTheme = documents.stream().filter(each -> each.withTheme() > 0).count();
    int smallest = Arrays.stream(sizes).filter(size -> size >= withTheme).min().orElse(0);
    if (smallest == 0) {
      return 0;
    }
    double probability = Arrays.stream(sizes).filter(size -> size == smallest).count();
    for (int i = 0; i < withTheme; i++) {
      probability *= (double) (smallest - i) / (documents.size() - i);
    }
    return probability;
  }
}
