package crosscase.figures;

import crosscase.association.Interval;
import crosscase.association.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How common each theme is in each case: darker cells show a larger share of the case's units.
 *
 * @param cases the columns
 * @param themes the rows, each with a count for every case
 */
public record HeatMap(Verdict.Terms terms, List<Case> cases, List<Theme> themes) implements Figure {
  public HeatMap {
    cases = List.copyOf(cases);
    themes = List.copyOf(themes);
  }

  /** A case and the number of its units. */
  public record Case(String label, long units) {}

  /**
   * A theme.
   *
   * @param swatch the CSS class of a colour mark beside the label; empty for no mark
   */
  public record Theme(String label, String swatch, List<Count> counts) {
    public Theme {
      counts = List.copyOf(counts);
    }
  }

  /**
   * How many units of a case have a theme.
   *
   * @param link to these units; empty for no link
   * @param share the 95 % interval of the share, with documents as independent; empty if there is
   *     none
   */
  public record Count(long units, String link, Optional<Interval> share) {
    /** A count without an interval. */
    public Count(long units, String link) {
      this(units, link, Optional.empty());
    }

    private String words() {
      return share
          .map(ends -> ", 95 % interval by document " + Numbers.percentInterval(ends))
          .orElse("");
    }
  }

  @Override
  public String title() {
    return "Share of %s with each theme, by %s".formatted(terms.units(), terms.group());
  }

  @Override
  public FigureTable table() {
    List<String> columns = new ArrayList<>(List.of("Theme"));
    cases.forEach(each -> columns.add(each.label()));
    List<FigureTable.Row> rows = new ArrayList<>();
    double largest = largest();
    for (Theme theme : themes) {
      List<FigureTable.Cell> cells = new ArrayList<>();
      for (int i = 0; i < cases.size(); i++) {
        cells.add(cell(theme, i, largest));
      }
      rows.add(new FigureTable.Row(theme.label(), theme.swatch(), cells));
    }
    rows.add(units());
    return new FigureTable(title(), "heat-map", columns, rows);
  }

  private FigureTable.Cell cell(Theme theme, int i, double largest) {
    Count count = theme.counts().get(i);
    Case of = cases.get(i);
    String words =
        "%s in %s: %s of %s %s%s"
            .formatted(
                theme.label(),
                of.label(),
                Numbers.count(count.units()),
                Numbers.count(of.units()),
                terms.units(),
                count.words());
    double share = largest == 0 ? 0 : share(theme, i) / largest;
    return new FigureTable.Cell(
        Numbers.percent(count.units(), of.units()),
        "share" + GridDrawing.shareStep(share),
        words,
        count.link(),
        "");
  }

  private FigureTable.Row units() {
    return new FigureTable.Row(
        "All " + terms.units(),
        "",
        cases.stream()
            .map(each -> new FigureTable.Cell(Numbers.count(each.units()), "total", "", "", ""))
            .toList());
  }

  private double share(Theme theme, int i) {
    long units = cases.get(i).units();
    return units == 0 ? 0 : (double) theme.counts().get(i).units() / units;
  }

  private double largest() {
    double largest = 0;
    for (Theme theme : themes) {
      for (int i = 0; i < cases.size(); i++) {
        largest = Math.max(largest, share(theme, i));
      }
    }
    return largest;
  }

  @Override
  public Markup html(String id) {
    return grid().html(id);
  }

  @Override
  public String svgFile() {
    return grid().svgFile();
  }

  private String note() {
    return "Darker cells: a larger share of the %s's %s has the theme."
        .formatted(terms.group(), terms.units());
  }

  private GridDrawing grid() {
    return new GridDrawing(
        table(), GridDrawing.shareScale(largest()), "Share of " + terms.units(), note());
  }
}
