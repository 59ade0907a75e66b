package crosscase.report;

import crosscase.association.CaseCounts;
import java.util.List;
import java.util.Locale;

/**
 * How common each theme is in each case: a table whose cells are the darker the larger the share,
 * with the share in them.
 */
final class HeatMap {
  private static final int STEPS = 7;

  private final ReportLabels words;
  private final CaseCounts counts;
  private final double most;

  HeatMap(ReportLabels words, CaseCounts counts) {
    this.words = words;
    this.counts = counts;
    this.most =
        counts.strata().keySet().stream()
            .flatMapToDouble(
                name -> counts.themes().stream().mapToDouble(theme -> share(name, theme)))
            .max()
            .orElse(0);
  }

  private double share(String caseName, String theme) {
    long units = counts.unitsOf(caseName);
    return units == 0 ? 0 : (double) counts.unitsWith(caseName, theme) / units;
  }

  Markup draw() {
    List<String> cases = List.copyOf(counts.strata().keySet());
    Markup out = new Markup().wide("Themes by " + words.grouping());
    out.open("table", "class", "heat");
    out.element("caption", "Share of " + words.units() + " with the theme, by " + words.grouping());
    out.open("thead").open("tr").element("th", "Theme", "scope", "col");
    cases.forEach(name -> out.element("th", words.caseLabel(name), "scope", "col"));
    out.close("tr").close("thead").open("tbody");
    counts.themes().forEach(theme -> row(out, cases, theme));
    out.close("tbody").open("tfoot").open("tr").element("th", words.units(), "scope", "row");
    cases.forEach(name -> out.element("td", Figures.count(counts.unitsOf(name))));
    out.close("tr").close("tfoot").close("table").close("div");
    return out.append(scale());
  }

  private void row(Markup out, List<String> cases, String theme) {
    out.open("tr").element("th", words.themeLabel(theme), "scope", "row");
    for (String name : cases) {
      long with = counts.unitsWith(name, theme);
      String title =
          "%s of %s %s"
              .formatted(Figures.count(with), Figures.count(counts.unitsOf(name)), words.units());
      out.element(
          "td",
          Figures.percent(with, counts.unitsOf(name)),
          "class",
          "h" + step(share(name, theme)),
          "title",
          title);
    }
    out.close("tr");
  }

  private int step(double share) {
    return most == 0 ? 0 : (int) Math.min(STEPS - 1, Math.floor(share / most * STEPS));
  }

  private Markup scale() {
    Markup out = new Markup().open("div", "class", "scale");
    for (int step = 0; step < STEPS && most > 0; step++) {
      String from = String.format(Locale.ROOT, "from %.1f%%", 100 * most * step / STEPS);
      out.element("span", from, "class", "h" + step);
    }
    return out.close("div");
  }
}
