package crosscase.serve.cooccurrence;

import crosscase.association.CaseCounts;
import crosscase.serve.layout.Facets;
import crosscase.serve.web.Figures;
import crosscase.themes.Theme;
import java.util.ArrayList;
import java.util.List;

/** Themes by case: which share of a case's sentences has a theme; the darkest is the highest. */
public record HeatMap(List<Theme> themes, CaseCounts counts, SentenceLinks opening) {
  static final int SHADES = 9;

  public List<CooccurrencePage.Row> rows() {
    double highest = highest();
    List<CooccurrencePage.Row> rows = new ArrayList<>();
    for (Theme theme : themes) {
      List<CooccurrencePage.Cell> cells = new ArrayList<>();
      for (String caseName : cases()) {
        cells.add(cell(theme, caseName, highest));
      }
      rows.add(new CooccurrencePage.Row(SentenceLinks.themeName(theme), cells));
    }
    return rows;
  }

  public List<String> cases() {
    return List.copyOf(counts.strata().keySet());
  }

  private double highest() {
    double highest = 0;
    for (Theme theme : themes) {
      for (String caseName : cases()) {
        highest = Math.max(highest, share(theme, caseName));
      }
    }
    return highest;
  }

  private double share(Theme theme, String caseName) {
    long units = counts.unitsOf(caseName);
    return units == 0 ? 0 : (double) counts.unitsWith(caseName, theme.id()) / units;
  }

  private CooccurrencePage.Cell cell(Theme theme, String caseName, double highest) {
    long with = counts.unitsWith(caseName, theme.id());
    long units = counts.unitsOf(caseName);
    String words =
        "%s in %s: %s of %s sentences"
            .formatted(
                theme.label(),
                Facets.valueLabel(caseName),
                Figures.count(with),
                Figures.count(units));
    int shade = highest == 0 ? 0 : shade(share(theme, caseName) / highest);
    return new CooccurrencePage.Cell(
        Figures.percent(with, units),
        shade,
        words,
        opening.inCase(caseName, List.of(theme.id())),
        "");
  }

  /** Of a strength from 0 to 1. */
  static int shade(double strength) {
    return Math.clamp(Math.round(strength * SHADES), 0, SHADES);
  }
}
