package crosscase.jobs.results;

import crosscase.association.BenjaminiHochberg;
import crosscase.association.CaseCounts;
import crosscase.association.ContingencyTable;
import crosscase.association.Interval;
import crosscase.association.UndefinedReason;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Whether a stratum has more of a theme than the others, with units taken as independent.
 *
 * @param upperBound of the share of units, where no unit has the theme
 */
record UnitResidual(
    boolean isCompared, OptionalDouble upperBound, OptionalDouble residual, OptionalDouble q) {
  private static final String NO_STRATUM = "a value is missing, so it is left out of the test";

  /** Those of all themes in all strata, theme after theme. */
  static List<UnitResidual> all(CaseCounts counts) {
    List<UnitResidual> residuals = new ArrayList<>();
    List<String> compared = counts.cases();
    for (String theme : counts.themes()) {
      ContingencyTable table = contingencyTable(counts, theme);
      for (String stratum : counts.strata().keySet()) {
        int place = compared.indexOf(stratum);
        residuals.add(
            new UnitResidual(
                place >= 0,
                counts.unitsWith(stratum, theme) == 0
                    ? Interval.upperBoundWhenNone(counts.unitsOf(stratum))
                    : OptionalDouble.empty(),
                place < 0 ? OptionalDouble.empty() : table.adjustedResidual(0, place),
                OptionalDouble.empty()));
      }
    }
    List<OptionalDouble> q =
        BenjaminiHochberg.adjust(residuals.stream().map(UnitResidual::p).toList());
    List<UnitResidual> adjusted = new ArrayList<>();
    for (int i = 0; i < q.size(); i++) {
      UnitResidual plain = residuals.get(i);
      adjusted.add(
          new UnitResidual(plain.isCompared(), plain.upperBound(), plain.residual(), q.get(i)));
    }
    return adjusted;
  }

  /** Units with and without the theme, by stratum. */
  static ContingencyTable contingencyTable(CaseCounts counts, String theme) {
    List<String> strata = counts.cases();
    return new ContingencyTable(
        List.of(
            strata.stream().map(s -> counts.unitsWith(s, theme)).toList(),
            strata.stream().map(s -> counts.unitsOf(s) - counts.unitsWith(s, theme)).toList()));
  }

  private OptionalDouble p() {
    return residual.isPresent()
        ? OptionalDouble.of(ContingencyTable.residualP(residual.getAsDouble()))
        : residual;
  }

  /** Upper bound, adjusted residual, p, q, note. */
  List<@Nullable Object> cells() {
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(PairsTable.orNull(upperBound));
    cells.add(PairsTable.orNull(residual));
    cells.add(PairsTable.orNull(p()));
    cells.add(PairsTable.orNull(q));
    cells.add(note());
    return cells;
  }

  private String note() {
    if (!isCompared) {
      return NO_STRATUM;
    }
    return residual.isPresent() ? "" : UndefinedReason.ONE_ROW_OR_COLUMN.explanation();
  }
}
