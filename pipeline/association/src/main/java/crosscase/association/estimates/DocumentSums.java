package crosscase.association.estimates;

import crosscase.association.DocumentOddsRatio;
import crosscase.association.Interval;
import crosscase.association.PairTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.TDistribution;

/** The documents of one case, or of several, and the Mantel-Haenszel odds ratio over them. */
final class DocumentSums {
  private final List<DocumentTable> tables = new ArrayList<>();
  private double together;
  private double apart;

  void add(DocumentTable table) {
    tables.add(table);
    together += table.together();
    apart += table.apart();
  }

  void addAll(DocumentSums other) {
    other.tables.forEach(this::add);
  }

  int documents() {
    return tables.size();
  }

  /** Whether any document has evidence. */
  boolean isInformative() {
    return together + apart > 0;
  }

  double together() {
    return together;
  }

  double apart() {
    return apart;
  }

  PairTable units() {
    long units = 0;
    long first = 0;
    long second = 0;
    long both = 0;
    for (DocumentTable table : tables) {
      units += table.units();
      first += table.first();
      second += table.second();
      both += table.both();
    }
    return PairTable.ofMargins(units, first, second, both);
  }

  DocumentOddsRatio oddsRatio() {
    return isInformative()
        ? new DocumentOddsRatio(OptionalDouble.of(together / apart), interval())
        : DocumentOddsRatio.UNDEFINED;
  }

  /** By the influence of each document on the logarithm of the odds ratio. */
  private Optional<Interval> interval() {
    int informative = 0;
    double squares = 0;
    for (DocumentTable table : tables) {
      if (table.together() + table.apart() > 0) {
        informative++;
        double influence = table.together() / together - table.apart() / apart;
        squares += influence * influence;
      }
    }
    if (together == 0 || apart == 0 || informative < 2) {
      return Optional.empty();
    }
    double quantile = TDistribution.of(informative - 1).inverseCumulativeProbability(0.975);
    double width = quantile * Math.sqrt(squares * informative / (informative - 1.0));
    double log = Math.log(together / apart);
    return Optional.of(new Interval(Math.exp(log - width), Math.exp(log + width)));
  }
}
