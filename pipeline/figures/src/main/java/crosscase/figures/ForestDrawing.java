package crosscase.figures;

import crosscase.association.Interval;
import crosscase.association.PairTable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Draws a forest plot with one line for each case, or two lines in a narrow drawing. */
final class ForestDrawing {
  private static final double HEAD = 24;
  private static final double SMALLEST = 3;
  private static final double LARGEST = 7;
  private static final double NARROW_RULE = 16;
  private static final String COUNTS = "both / documents";
  private static final String NUMBERS = "odds ratio (95 %)";

  private final ForestPlot plot;
  private final SvgWriter out;
  private final ForestColumns columns;
  private final ForestMarks marks;
  private final int mostDocuments;

  ForestDrawing(ForestPlot plot, SvgWriter.Canvas canvas) {
    this.plot = plot;
    this.out = new SvgWriter(canvas);
    this.columns = columns(plot, canvas);
    ForestScale scale = ForestScale.of(plot, columns.plotLeft(), columns.plotRight());
    this.marks = new ForestMarks(out, scale);
    this.mostDocuments =
        plot.rows().stream().mapToInt(row -> row.evidence().documents()).max().orElse(1);
  }

  private static ForestColumns columns(ForestPlot plot, SvgWriter.Canvas canvas) {
    double label =
        Stream.concat(
                plot.rows().stream().map(ForestPlot.Row::label),
                Stream.of(plot.terms().group(), ForestPlot.POOLED, plot.withoutOneCaseLabel()))
            .mapToDouble(TextWidth::ofBold)
            .max()
            .orElseThrow();
    double counts =
        Math.max(
            canvas.narrow() ? 0 : TextWidth.of(COUNTS),
            TextWidth.ofBold(counts(plot.sum(), plot.documents())));
    double numbers =
        Stream.concat(
                plot.rows().stream().map(row -> plot.estimate(row).text()),
                Stream.of(NUMBERS, plot.pooled().text()))
            .mapToDouble(TextWidth::ofBold)
            .max()
            .orElseThrow();
    return ForestColumns.of(canvas, label, counts, numbers);
  }

  private static String counts(PairTable table, int documents) {
    return Numbers.count(table.both()) + " / " + Numbers.count(documents);
  }

  Markup draw() {
    double bottom = HEAD + plot.rows().stream().mapToDouble(this::height).sum() + pooledHeight();
    List<String> words = TextWidth.wrap(plot.heterogeneity(), columns.width());
    double height = bottom + ForestMarks.AXIS + words.size() * TextWidth.LINE + 8;
    boolean linked = plot.rows().stream().anyMatch(row -> !row.link().isEmpty());
    out.open("forest", columns.width(), height, linked)
        .describe(plot.title() + ": odds ratio by " + plot.terms().group(), description());
    head();
    double y = HEAD;
    for (ForestPlot.Row row : plot.rows()) {
      row(y, row);
      y += height(row);
    }
    pooled(y);
    marks.axis(bottom);
    double below = bottom + ForestMarks.AXIS + TextWidth.LINE * words.size() / 2.0;
    out.lines(0, below, "soft", words);
    return out.close();
  }

  private String description() {
    return "Pooled odds ratio %s. %s".formatted(plot.pooled().text(), plot.heterogeneity());
  }

  private void head() {
    out.text(0, 14, "soft", plot.rows().isEmpty() ? "" : plot.terms().group());
    if (!columns.isNarrow()) {
      out.text(columns.countsRight(), 14, "end soft", COUNTS);
    }
    out.text(columns.textX(), 14, columns.textStyle("soft"), NUMBERS);
  }

  private double height(ForestPlot.Row row) {
    return columns.height(label(row.label()).size(), reason(plot.estimate(row)).size());
  }

  private double pooledHeight() {
    return columns.height(1, 1) * (plot.withoutOneCase().isPresent() ? 2 : 1);
  }

  private List<String> label(String label) {
    return TextWidth.wrap(label, columns.labelWidth());
  }

  /** Why a case has no mark; empty if it has one. */
  private List<String> reason(OddsRatioEstimate estimate) {
    boolean drawn = estimate.kind() != OddsRatioEstimate.Kind.NOT_DEFINED;
    double room = columns.plotRight() - columns.plotLeft();
    return drawn ? List.of() : TextWidth.wrap(estimate.note(), room);
  }

  private void row(double top, ForestPlot.Row row) {
    OddsRatioEstimate estimate = plot.estimate(row);
    List<String> reason = reason(estimate);
    double middle = columns.markY(top, label(row.label()).size(), reason.size());
    out.openMark(words(row), row.link(), "");
    words(
        top,
        middle,
        "",
        row.label(),
        counts(row.table(), row.evidence().documents()),
        estimate.text());
    if (reason.isEmpty()) {
      rules(middle, columns.isNarrow() ? NARROW_RULE : height(row));
      double share = (double) row.evidence().documents() / Math.max(1, mostDocuments);
      marks.estimate(middle, estimate, SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(share));
    }
    out.lines(columns.plotLeft(), middle, "soft", reason);
    out.closeMark(row.link());
  }

  private void rules(double middle, double height) {
    marks.rules(middle - height / 2, middle + height / 2, plot.pooled());
  }

  private String words(ForestPlot.Row row) {
    return "%s: odds ratio %s, %s of %s %s with both, %s documents"
        .formatted(
            row.label(),
            plot.estimate(row).text(),
            Numbers.count(row.table().both()),
            Numbers.count(row.table().n()),
            plot.terms().units(),
            Numbers.count(row.evidence().documents()));
  }

  private void words(
      double top, double markY, String style, String label, String counts, String text) {
    List<String> lines = label(label);
    out.lines(0, columns.textY(top, markY, lines.size()), style, lines);
    out.text(columns.countsRight(), markY + 4, ("end " + style).strip(), counts);
    out.text(columns.textX(), columns.valueY(top, markY) + 4, columns.textStyle(style), text);
  }

  private void pooled(double top) {
    double middle = columns.markY(top, 1, 1);
    rules(middle, columns.isNarrow() ? NARROW_RULE : columns.height(1, 1));
    words(
        top,
        middle,
        "strong",
        ForestPlot.POOLED,
        counts(plot.sum(), plot.documents()),
        plot.pooled().text());
    marks.pooled(middle, plot.pooled());
    plot.withoutOneCase().ifPresent(range -> withoutOneCase(top + columns.height(1, 1), range));
  }

  private void withoutOneCase(double top, Interval range) {
    double middle = columns.markY(top, 1, 1);
    rules(middle, columns.isNarrow() ? NARROW_RULE : columns.height(1, 1));
    String ends = Numbers.interval(Optional.of(range));
    words(top, middle, "", plot.withoutOneCaseLabel(), "", ends);
    marks.interval(middle, range, "range");
  }
}
