package crosscase.association.estimates;

import crosscase.association.DocumentOddsRatio;
import crosscase.association.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The documents of one case, or of several, and the Mantel-Haenszel odds ratio over them. */
final class DocumentSums {
  private final List<DocumentTable> informative;
  private double together;
  private double apart;
  private double weight;

  DocumentSums() {
    this(0);
  }

  private DocumentSums(int documents) {
    this.informative = new ArrayList<>(documents);
  }

  static DocumentSums of(List<DocumentSums> parts) {
    DocumentSums sum =
        new DocumentSums(parts.stream().mapToInt(part -> part.informative.size()).sum());
    for (DocumentSums part : parts) {
      sum.informative.addAll(part.informative);
      sum.together += part.together;
      sum.apart += part.apart;
      sum.weight += part.weight;
    }
    return sum;
  }

  static DocumentSums ofDocuments(List<DocumentTable> documents) {
    DocumentSums sum = new DocumentSums(documents.size());
    documents.forEach(sum::add);
    return sum;
  }

  void add(DocumentTable table) {
    if (table.weight() > 0) {
      informative.add(table);
      together += table.together();
      apart += table.apart();
      weight += table.weight();
    }
  }

  /** The documents in which each theme is on some units, but not on all. */
  List<DocumentTable> informative() {
    return informative;
  }

  /** Whether any document has evidence. */
  boolean isInformative() {
    return weight > 0;
  }

  double together() {
    return together;
  }

  double apart() {
    return apart;
  }

  double weight() {
    return weight;
  }

  double excess(double oddsRatio) {
    return together - oddsRatio * apart;
  }

  /** 0 or infinite if the themes never meet, or never part. */
  double value() {
    return together / apart;
  }

  /** Whether the odds ratio is neither 0 nor infinite. */
  boolean isFinite() {
    return together > 0 && apart > 0;
  }

  /** The odds ratio with an interval in which documents are independent, and nothing smaller. */
  DocumentOddsRatio oddsRatio() {
    if (!isFinite()) {
      return oddsRatio(Overdispersion.NONE);
    }
    return oddsRatio(Overdispersion.around(value(), List.of(this)));
  }

  /** The odds ratio with an interval of this overdispersion. */
  DocumentOddsRatio oddsRatio(Overdispersion overdispersion) {
    return isInformative()
        ? new DocumentOddsRatio(OptionalDouble.of(value()), Optional.of(interval(overdispersion)))
        : DocumentOddsRatio.UNDEFINED;
  }

  /**
   * All odds ratios at which {@code (together - oddsRatio apart)^2 <= q^2 factor oddsRatio weight}.
   *
   * <p>Sato (1990), Confidence limits for the common odds ratio based on the asymptotic
   * distribution of the Mantel-Haenszel estimator, Biometrics 46(1), where the factor is 1.
   */
  private Interval interval(Overdispersion overdispersion) {
    double quantile = overdispersion.quantile();
    double spread = quantile * quantile * overdispersion.factor() * weight;
    if (apart == 0) {
      return new Interval(together * together / spread, Double.POSITIVE_INFINITY);
    }
    double middle = value() + spread / (2 * apart * apart);
    double high = middle + Math.sqrt((middle - value()) * (middle + value()));
    return new Interval(value() * value() / high, high);
  }
}
