package crosscase.cli.searching;

import crosscase.association.PairMeasures;
import crosscase.association.PairTable;
import crosscase.association.WordMeasures;
import crosscase.cli.terminal.OutputTable;
import crosscase.search.Collocates;
import crosscase.search.Collocates.Collocate;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A word near the matches of a query, and how strongly it is associated with them.
 *
 * @param contingency counts of this word and of all others, inside and outside the windows
 * @param matches how often the query matches
 */
record CollocateRow(Collocate collocate, PairTable contingency, long matches) {
  /** The measures that collocates can be ranked by. */
  enum Measure {
    F,
    LOGDICE,
    MI,
    T,
    G2
  }

  static CollocateRow of(Collocates found, Collocate word) {
    PairTable near =
        PairTable.ofMargins(
            found.tokensOutsideMatches(),
            found.tokensInWindows(),
            word.outsideMatches(),
            word.inWindows());
    return new CollocateRow(word, near, found.matches());
  }

  /** The strongest first, ties in alphabetical order. */
  static Comparator<CollocateRow> strongestFirst(Measure measure) {
    return Comparator.comparingDouble(
            (CollocateRow line) -> line.value(measure).orElse(Double.NEGATIVE_INFINITY))
        .reversed()
        .thenComparing(line -> line.collocate().word());
  }

  List<@Nullable Object> row() {
    return OutputTable.row(
        collocate.word(),
        collocate.inWindows(),
        collocate.frequency(),
        OutputTable.orNull(value(Measure.LOGDICE)),
        OutputTable.orNull(value(Measure.MI)),
        OutputTable.orNull(value(Measure.T)),
        OutputTable.orNull(value(Measure.G2)));
  }

  private OptionalDouble value(Measure measure) {
    return switch (measure) {
      case F -> OptionalDouble.of(collocate.inWindows());
      case LOGDICE -> WordMeasures.logDice(collocate.inWindows(), matches, collocate.frequency());
      case MI -> WordMeasures.mutualInformation(contingency);
      case T -> WordMeasures.tScore(contingency);
      case G2 -> PairMeasures.logLikelihood(contingency);
    };
  }
}
