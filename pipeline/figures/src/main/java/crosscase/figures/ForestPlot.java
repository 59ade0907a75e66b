package crosscase.figures;

import crosscase.association.BreslowDayTest;
import crosscase.association.Interval;
import crosscase.association.PairAcrossCases;
import crosscase.association.PairTable;
import crosscase.association.UndefinedReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;

/**
 * The odds ratio of a pair of themes in each case, with its 95 % interval, and the pooled one as a
 * diamond, on a logarithmic axis.
 *
 * <p>Larger squares are cases with more units; hollow ones have no interval. Hollow arrows at the
 * ends of the axis are odds ratios of zero and infinity. An interval that exceeds the axis ends in
 * a filled arrow. A case without an odds ratio says why.
 *
 * @param rows the cases
 * @param pooled the odds ratio over all cases
 * @param resampled the interval of the pooled odds ratio from resampled documents
 * @param heterogeneity a sentence on whether the odds ratio differs between cases
 */
public record ForestPlot(
    String title,
    FigureTerms terms,
    List<Row> rows,
    OddsRatioEstimate pooled,
    Optional<Interval> resampled,
    String heterogeneity)
    implements Figure {
  static final String POOLED = "All, pooled";
  private static final double UNLIKELY = 0.05;

  public ForestPlot {
    rows = List.copyOf(rows);
  }

  /** A case, its counts, and a link to its units with both themes; empty for no link. */
  public record Row(String label, PairTable table, String link) {
    OddsRatioEstimate estimate() {
      return OddsRatioEstimate.of(table);
    }
  }

  /**
   * The plot of a pair.
   *
   * @param label gives the label of a case
   * @param link gives a link to the units of a case that have both themes; empty for no link
   */
  public static ForestPlot of(
      PairAcrossCases pair,
      String title,
      FigureTerms terms,
      UnaryOperator<String> label,
      UnaryOperator<String> link) {
    List<Row> rows = new ArrayList<>();
    pair.byCase()
        .forEach((name, table) -> rows.add(new Row(label.apply(name), table, link.apply(name))));
    return new ForestPlot(
        title,
        terms,
        rows,
        OddsRatioEstimate.of(pair.cmhTest()),
        Optional.empty(),
        heterogeneity(pair.homogeneityTest(), terms.group()));
  }

  /** Adds the interval from resampled documents. */
  public ForestPlot withResampled(Optional<Interval> interval) {
    return new ForestPlot(title, terms, rows, pooled, interval, heterogeneity);
  }

  private static String heterogeneity(BreslowDayTest test, String group) {
    if (test.taroneCorrected().isEmpty()) {
      String why = test.undefinedBecause().map(UndefinedReason::explanation).orElse("");
      return "Whether the odds ratio differs by %s cannot be tested: %s.".formatted(group, why);
    }
    double p = test.taroneCorrected().get().pValue();
    String tested = Numbers.probability("p", OptionalDouble.of(p));
    return (p < UNLIKELY
            ? "The odds ratio differs by %s (Breslow-Day-Tarone test, %s): read each %s"
                + " on its own, not only the pooled value."
            : "There is no evidence that the odds ratio differs by %s (Breslow-Day-Tarone test,"
                + " %s).")
        .formatted(group, tested, group);
  }

  /** The counts of all cases added up. */
  PairTable sum() {
    return rows.stream().map(Row::table).reduce(new PairTable(0, 0, 0, 0), PairTable::plus);
  }

  @Override
  public FigureTable table() {
    List<String> columns =
        List.of(
            terms.group(),
            terms.units(),
            "first theme",
            "second theme",
            "both",
            "odds ratio",
            "95 % interval",
            "note");
    List<FigureTable.Row> all = new ArrayList<>();
    rows.forEach(row -> all.add(row(row.label(), row.table(), row.link(), row.estimate())));
    all.add(row(POOLED, sum(), "", pooled));
    resampled.ifPresent(interval -> all.add(resampledRow(interval)));
    return new FigureTable(title + ". " + heterogeneity, "forest-table", columns, all);
  }

  private FigureTable.Row row(
      String label, PairTable table, String link, OddsRatioEstimate estimate) {
    String both = Numbers.count(table.both());
    String words = "%s: %s %s with both".formatted(label, both, terms.units());
    return new FigureTable.Row(
        label,
        "",
        List.of(
            FigureTable.Cell.of(Numbers.count(table.n())),
            FigureTable.Cell.of(Numbers.count(table.a())),
            FigureTable.Cell.of(Numbers.count(table.b())),
            new FigureTable.Cell(both, "", link.isEmpty() ? "" : words, link, ""),
            FigureTable.Cell.of(estimate.ratio()),
            FigureTable.Cell.of(Numbers.interval(estimate.interval())),
            FigureTable.Cell.ofWords(estimate.note())));
  }

  private static FigureTable.Row resampledRow(Interval interval) {
    List<FigureTable.Cell> cells = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      cells.add(FigureTable.Cell.of(""));
    }
    cells.add(FigureTable.Cell.of(Numbers.interval(Optional.of(interval))));
    cells.add(FigureTable.Cell.ofWords("documents resampled"));
    return new FigureTable.Row("All, documents resampled", "", cells);
  }

  @Override
  public Markup html(String id) {
    return new Markup()
        .open("div", "class", "figure", "id", id)
        .append(new ForestDrawing(this, SvgWriter.Canvas.wide(id)).draw())
        .append(new ForestDrawing(this, SvgWriter.Canvas.narrow(id)).draw())
        .close("div");
  }

  @Override
  public String svgFile() {
    return new ForestDrawing(this, SvgWriter.Canvas.FILE).draw().toString();
  }
}
