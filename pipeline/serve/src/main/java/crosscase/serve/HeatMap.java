package crosscase.serve;

import crosscase.association.CaseCounts;
import crosscase.themes.Theme;
import java.util.ArrayList;
import java.util.List;

/** Themes by case: which share of a case's sentences has a theme; the darkest is the highest. */
record HeatMap(List<Theme> themes, CaseCounts counts, Opening opening) {
  static final int SHADES = 9;

  List<TogetherPage.Row> rows() {
    double highest = highest();
    List<TogetherPage.Row> rows = new ArrayList<>();
    for (Theme theme : themes) {
      List<TogetherPage.Cell> cells = new ArrayList<>();
      for (String caseName : cases()) {
        cells.add(cell(theme, caseName, highest));
      }
      rows.add(new TogetherPage.Row(Opening.name(theme), cells));
    }
    return rows;
  }

  List<String> cases() {
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
    return units == 0 ? 0 : (double) counts.withTheme(caseName, theme.id()) / units;
  }

  private TogetherPage.Cell cell(Theme theme, String caseName, double highest) {
    long with = counts.withTheme(caseName, theme.id());
    long units = counts.unitsOf(caseName);
    String words =
        "%s in %s: %s of %s sentences"
            .formatted(
                theme.label(), Facets.shown(caseName), Figures.count(with), Figures.count(units));
    int shade = highest == 0 ? 0 : shade(share(theme, caseName) / highest);
    return new TogetherPage.Cell(
        Figures.percent(with, units), shade, words, opening.in(caseName, List.of(theme.id())), "");
  }

  /** Of a strength from 0 to 1. */
  static int shade(double strength) {
    return Math.clamp(Math.round(strength * SHADES), 0, SHADES);
  }
}
