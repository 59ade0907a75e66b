package crosscase.cli;

import crosscase.association.Measures;
import crosscase.association.PairTable;
import crosscase.association.WordMeasures;
import crosscase.search.Collocates;
import crosscase.search.Collocates.Collocate;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A word that stands near a query's matches, and how strongly it goes with them.
 *
 * @param near words in windows against words outside, this word against others
 * @param matches how often the query matches
 */
record CollocateLine(Collocate collocate, PairTable near, long matches) {
  /** What collocates are ranked by. */
  enum Measure {
    F,
    LOGDICE,
    MI,
    T,
    G2
  }

  static CollocateLine of(Collocates found, Collocate word) {
    PairTable near =
        PairTable.ofMargins(found.outside(), found.inWindows(), word.apart(), word.together());
    return new CollocateLine(word, near, found.matches());
  }

  /** The strongest first, ties by the alphabet. */
  static Comparator<CollocateLine> strongest(Measure measure) {
    return Comparator.comparingDouble(
            (CollocateLine line) -> line.value(measure).orElse(Double.NEGATIVE_INFINITY))
        .reversed()
        .thenComparing(line -> line.collocate().word());
  }

  List<@Nullable Object> row() {
    return Table.row(
        collocate.word(),
        collocate.together(),
        collocate.frequency(),
        Table.cell(value(Measure.LOGDICE)),
        Table.cell(value(Measure.MI)),
        Table.cell(value(Measure.T)),
        Table.cell(value(Measure.G2)));
  }

  private OptionalDouble value(Measure measure) {
    return switch (measure) {
      case F -> OptionalDouble.of(collocate.together());
      case LOGDICE -> WordMeasures.logDice(collocate.together(), matches, collocate.frequency());
      case MI -> WordMeasures.mutualInformation(near);
      case T -> WordMeasures.tScore(near);
      case G2 -> Measures.logLikelihood(near);
    };
  }
}
