package crosscase.report;

import crosscase.association.Interval;
import crosscase.association.PairMeasures;
import crosscase.association.PairTable;
import crosscase.association.UndefinedReason;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * The odds ratio of a pair in each case with its 95 % interval, and the one over all cases, on a
 * scale of ratios.
 *
 * <p>A square is the larger the more units a case has; a hollow one has no interval. What lies
 * beyond the scale ends in an arrow.
 */
final class ForestPlot {
  private static final double LEFT = 330;
  private static final double RIGHT = 660;
  private static final double ROW = 24;
  private static final double[] TICKS = {
    0.001, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000
  };
  private static final double LEAST = 0.01;
  private static final double MOST = 500;

  private final ReportLabels words;
  private final NotablePair notable;
  private final double low;
  private final double high;

  ForestPlot(ReportLabels words, NotablePair notable) {
    this.words = words;
    this.notable = notable;
    this.low = Math.max(LEAST, Math.min(0.5, ends().filter(end -> end > 0).min().orElse(1)));
    this.high = Math.min(MOST, Math.max(2, ends().filter(Double::isFinite).max().orElse(1)));
  }

  private DoubleStream ends() {
    Stream<Interval> intervals =
        Stream.concat(
            notable.pair().tables().stream()
                .flatMap(t -> PairMeasures.oddsRatioInterval(t).stream()),
            Stream.concat(notable.pair().cmhTest().interval().stream(), resampled().stream()));
    DoubleStream ratios =
        notable.pair().tables().stream().flatMapToDouble(t -> PairMeasures.oddsRatio(t).stream());
    return DoubleStream.concat(
        ratios, intervals.flatMapToDouble(i -> DoubleStream.of(i.low(), i.high())));
  }

  private Optional<Interval> resampled() {
    return notable.resampled().flatMap(r -> r.interval().interval());
  }

  private double x(double ratio) {
    double inside = Math.min(high, Math.max(low, ratio));
    return LEFT + (RIGHT - LEFT) * Math.log(inside / low) / Math.log(high / low);
  }

  Markup draw(String id) {
    Map<String, PairTable> byCase = notable.pair().byCase();
    int rows = byCase.size() + 1 + (notable.resampled().isPresent() ? 1 : 0);
    double bottom = ROW * (rows + 1.5);
    Markup out =
        new Markup()
            .open(
                "svg",
                "viewBox",
                "0 0 860 " + Figures.place(bottom + 34),
                "role",
                "img",
                "aria-labelledby",
                id);
    out.open("title", "id", id)
        .text(
            "Odds ratio by %s and over all; the table below says the same"
                .formatted(words.grouping()))
        .close("title");
    head(out);
    axis(out, bottom);
    double y = 1.5 * ROW;
    for (Map.Entry<String, PairTable> each : byCase.entrySet()) {
      y += ROW;
      inCase(out, y - ROW / 2, words.caseLabel(each.getKey()), each.getValue());
    }
    pooled(out, y + ROW / 2);
    if (notable.resampled().isPresent()) {
      resampledRow(out, y + 1.5 * ROW);
    }
    return out.close("svg");
  }

  private void head(Markup out) {
    text(out, 0, 18, words.grouping(), "soft");
    text(out, 225, 18, "both / " + words.units(), "soft");
    text(out, 680, 18, "odds ratio (95 %)", "soft");
  }

  private void axis(Markup out, double bottom) {
    for (double tick : TICKS) {
      if (tick >= low && tick <= high) {
        line(out, x(tick), bottom, x(tick), bottom + 5, "axis");
        out.element(
            "text",
            tick < 1 ? String.valueOf(tick) : Figures.count((long) tick),
            "x",
            Figures.place(x(tick)),
            "y",
            Figures.place(bottom + 19),
            "text-anchor",
            "middle",
            "class",
            "soft");
      }
    }
    line(out, LEFT, bottom, RIGHT, bottom, "axis");
    line(out, x(1), ROW, x(1), bottom, "one");
  }

  private void inCase(Markup out, double y, String name, PairTable table) {
    OptionalDouble ratio = PairMeasures.oddsRatio(table);
    Optional<Interval> interval = PairMeasures.oddsRatioInterval(table);
    text(out, 0, y + 4, name, "");
    text(
        out,
        225,
        y + 4,
        "%s / %s".formatted(Figures.count(table.both()), Figures.count(table.n())),
        "");
    interval.ifPresent(i -> interval(out, y, i, "case"));
    ratio.ifPresent(odds -> mark(out, y, odds, interval.isPresent() ? half(table.n()) : 0));
    text(out, 680, y + 4, said(ratio, interval), "");
  }

  /** A square, or an arrow to where the scale does not reach; hollow without an interval. */
  private void mark(Markup out, double y, double ratio, double half) {
    if (ratio < low || ratio > high) {
      double end = ratio < low ? LEFT : RIGHT;
      double back = ratio < low ? 14 : -14;
      line(out, end, y, end + back, y, "case");
      arrow(out, end, y, back / 2, "case");
      return;
    }
    double reach = half == 0 ? 4 : half;
    out.shape(
        "rect",
        "class",
        half == 0 ? "open" : "case",
        "x",
        Figures.place(x(ratio) - reach),
        "y",
        Figures.place(y - reach),
        "width",
        Figures.place(2 * reach),
        "height",
        Figures.place(2 * reach));
  }

  private double half(long units) {
    long most = notable.pair().tables().stream().mapToLong(PairTable::n).max().orElse(1);
    return 3 + 4 * Math.sqrt((double) units / Math.max(1, most));
  }

  private static String said(OptionalDouble ratio, Optional<Interval> interval) {
    return interval.isPresent()
        ? "%s (%s)".formatted(Figures.ratio(ratio), Figures.interval(interval))
        : Figures.ratio(ratio);
  }

  private void pooled(Markup out, double y) {
    double middle = x(notable.oddsRatio());
    Optional<Interval> interval = notable.pair().cmhTest().interval();
    double from = interval.map(i -> x(i.low())).orElse(middle - 6);
    double to = interval.map(i -> x(i.high())).orElse(middle + 6);
    String points =
        "%s,%s %s,%s %s,%s %s,%s"
            .formatted(
                Figures.place(from),
                Figures.place(y),
                Figures.place(middle),
                Figures.place(y - 7),
                Figures.place(to),
                Figures.place(y),
                Figures.place(middle),
                Figures.place(y + 7));
    text(out, 0, y + 4, "over all, %s held fixed".formatted(words.grouping()), "strong");
    text(out, 225, y + 4, Figures.count(notable.pair().both()), "strong");
    out.shape("polygon", "class", "pooled", "points", points);
    text(out, 680, y + 4, said(OptionalDouble.of(notable.oddsRatio()), interval), "strong");
  }

  private void resampledRow(Markup out, double y) {
    text(out, 0, y + 4, "the same, documents drawn anew", "");
    resampled().ifPresent(i -> interval(out, y, i, "resampled"));
    text(out, 680, y + 4, Figures.interval(resampled()), "");
  }

  private void interval(Markup out, double y, Interval interval, String style) {
    line(out, x(interval.low()), y, x(interval.high()), y, style);
    if (interval.low() < low) {
      arrow(out, LEFT, y, 6, style);
    }
    if (interval.high() > high) {
      arrow(out, RIGHT, y, -6, style);
    }
  }

  private static void arrow(Markup out, double x, double y, double back, String style) {
    line(out, x, y, x + back, y - 4, style);
    line(out, x, y, x + back, y + 4, style);
  }

  private static void line(
      Markup out, double fromX, double fromY, double toX, double toY, String style) {
    out.shape(
        "line",
        "class",
        style,
        "x1",
        Figures.place(fromX),
        "y1",
        Figures.place(fromY),
        "x2",
        Figures.place(toX),
        "y2",
        Figures.place(toY));
  }

  private static void text(Markup out, double x, double y, String text, String style) {
    out.element("text", text, "x", Figures.place(x), "y", Figures.place(y), "class", style);
  }

  /** The same numbers as a table. */
  Markup table(String title) {
    Markup out = new Markup().wide(title + " as a table").open("table");
    out.element("caption", "Odds ratio by " + words.grouping());
    out.open("thead").open("tr");
    List.of(
            words.grouping(),
            words.units(),
            "first",
            "second",
            "both",
            "odds ratio",
            "95 %",
            "note")
        .forEach(name -> out.element("th", name, "scope", "col"));
    out.close("tr").close("thead").open("tbody");
    notable.pair().byCase().forEach((name, table) -> row(out, words.caseLabel(name), table));
    PairTable none = notable.pair().tables().stream().reduce(PairTable::plus).orElseThrow();
    out.open("tr").element("th", "over all", "scope", "row");
    List.of(none.n(), none.a(), none.b(), none.both())
        .forEach(number -> out.element("td", Figures.count(number)));
    out.element("td", Figures.ratio(notable.oddsRatio()))
        .element("td", Figures.interval(notable.pair().cmhTest().interval()))
        .element("td", why(notable.pair().cmhTest().undefinedBecause()), "class", "words");
    return out.close("tr").close("tbody").close("table").close("div");
  }

  private static void row(Markup out, String name, PairTable table) {
    out.open("tr").element("th", name, "scope", "row");
    List.of(table.n(), table.a(), table.b(), table.both())
        .forEach(number -> out.element("td", Figures.count(number)));
    out.element("td", Figures.ratio(PairMeasures.oddsRatio(table)))
        .element("td", Figures.interval(PairMeasures.oddsRatioInterval(table)))
        .element("td", why(PairMeasures.undefinedBecause(table)), "class", "words")
        .close("tr");
  }

  private static String why(Optional<UndefinedReason> absence) {
    return absence.map(UndefinedReason::explanation).orElse("");
  }
}
