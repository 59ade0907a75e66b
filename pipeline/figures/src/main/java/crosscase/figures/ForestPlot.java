package crosscase.figures;

import crosscase.association.CaseCounts;
import crosscase.association.Interval;
import crosscase.association.PairEstimates.CaseEvidence;
import crosscase.association.PairEvidence;
import crosscase.association.PairTable;
import crosscase.association.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;

/**
 * The odds ratio of a pair of themes in each case, with the document held fixed and its 95 %
 * interval, and the pooled one as a diamond, on a logarithmic axis.
 *
 * <p>Larger squares are cases with more documents; hollow ones have no interval. Hollow arrows at
 * the ends of the axis are odds ratios of zero and infinity. An interval that exceeds the axis ends
 * in a filled arrow. A case without an odds ratio says why.
 *
 * @param rows the cases; empty if no document has one
 * @param pooled the odds ratio of all documents
 * @param sum the units of all documents
 * @param documents how many there are
 * @param withoutOneCase the lowest and the highest pooled odds ratio when one case is left out
 * @param heterogeneity a sentence on whether the odds ratio differs between cases
 */
public record ForestPlot(
    String title,
    Verdict.Terms terms,
    List<Row> rows,
    OddsRatioEstimate pooled,
    PairTable sum,
    int documents,
    Optional<Interval> withoutOneCase,
    String heterogeneity)
    implements Figure {
  static final String POOLED = "All, pooled";

  public ForestPlot {
    rows = List.copyOf(rows);
  }

  /** A case, what it says, and a link to its units with both themes; empty for no link. */
  public record Row(String label, CaseEvidence evidence, String link) {
    PairTable table() {
      return evidence.table();
    }
  }

  /**
   * The plot of a pair.
   *
   * @param label gives the label of a case
   * @param link gives a link to the units of a case that have both themes; empty for no link
   */
  public static ForestPlot of(
      PairEvidence pair,
      String title,
      Verdict.Terms terms,
      UnaryOperator<String> label,
      UnaryOperator<String> link) {
    List<Row> rows = new ArrayList<>();
    if (hasCases(pair)) {
      pair.cases()
          .forEach((name, each) -> rows.add(new Row(label.apply(name), each, link.apply(name))));
    }
    return new ForestPlot(
        title,
        terms,
        rows,
        OddsRatioEstimate.of(pair.oddsRatio(), terms.units()),
        pair.table(),
        pair.estimates().documents(),
        pair.withoutOneCase(),
        heterogeneity(pair, terms.group()));
  }

  private static boolean hasCases(PairEvidence pair) {
    return pair.cases().keySet().stream().anyMatch(CaseCounts::isCase);
  }

  private static String heterogeneity(PairEvidence pair, String group) {
    if (!hasCases(pair)) {
      return "All documents are one group.";
    }
    if (pair.heterogeneityP().isEmpty()) {
      return "Whether the odds ratio differs by %s cannot be tested: fewer than two can tell."
          .formatted(group);
    }
    String tested = tested(pair.heterogeneityP(), pair.heterogeneityQ());
    return (pair.verdict() == Verdict.DIFFERS_BY_CASE
            ? "The odds ratio differs by %s (%s): read each %s on its own, not only the pooled value."
            : "There is no evidence that the odds ratio differs by %s (%s).")
        .formatted(group, tested, group);
  }

  private static String tested(OptionalDouble p, OptionalDouble q) {
    return Numbers.probability("p", p) + ", " + Numbers.probability("q", q);
  }

  OddsRatioEstimate estimate(Row row) {
    return OddsRatioEstimate.of(row.evidence().oddsRatio(), terms.units());
  }

  @Override
  public FigureTable table() {
    List<String> columns =
        List.of(
            terms.group(),
            "documents",
            terms.units(),
            "first theme",
            "second theme",
            "both",
            "odds ratio",
            "95 % interval",
            "note");
    List<FigureTable.Row> all = new ArrayList<>();
    for (Row row : rows) {
      all.add(row(row.label(), row.evidence().documents(), row.table(), row.link(), estimate(row)));
    }
    all.add(row(POOLED, documents, sum, "", pooled));
    withoutOneCase.ifPresent(range -> all.add(withoutOneCaseRow(range)));
    return new FigureTable(title + ". " + heterogeneity, "forest-table", columns, all);
  }

  private FigureTable.Row row(
      String label, int documents, PairTable table, String link, OddsRatioEstimate estimate) {
    String both = Numbers.count(table.both());
    String words = "%s: %s %s with both".formatted(label, both, terms.units());
    return new FigureTable.Row(
        label,
        "",
        List.of(
            FigureTable.Cell.of(Numbers.count(documents)),
            FigureTable.Cell.of(Numbers.count(table.n())),
            FigureTable.Cell.of(Numbers.count(table.a())),
            FigureTable.Cell.of(Numbers.count(table.b())),
            new FigureTable.Cell(both, "", link.isEmpty() ? "" : words, link, ""),
            FigureTable.Cell.of(estimate.ratio()),
            FigureTable.Cell.of(Numbers.interval(estimate.interval())),
            FigureTable.Cell.ofWords(estimate.note())));
  }

  /** The label of the range of odds ratios when one case is left out. */
  String withoutOneCaseLabel() {
    return "One %s left out".formatted(terms.group());
  }

  private FigureTable.Row withoutOneCaseRow(Interval range) {
    List<FigureTable.Cell> cells = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      cells.add(FigureTable.Cell.of(""));
    }
    cells.add(FigureTable.Cell.of(Numbers.interval(Optional.of(range))));
    cells.add(FigureTable.Cell.of(""));
    cells.add(
        FigureTable.Cell.ofWords("lowest and highest odds ratio of all but one " + terms.group()));
    return new FigureTable.Row(withoutOneCaseLabel(), "", cells);
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
