package crosscase.figures;

import crosscase.association.Interval;

/** Draws the axis of a forest plot and the marks on it. */
record ForestMarks(SvgWriter out, ForestScale scale) {
  /** The height of the axis with its labels. */
  static final double AXIS = 68;

  private static final String TITLE = "odds ratio, log scale";
  private static final double HEAD = 9;
  private static final double STEM = 26;

  /** The lines at 1 and at the pooled odds ratio, behind the marks of a row. */
  void rules(double top, double bottom, OddsRatioEstimate pooled) {
    if (pooled.kind() == OddsRatioEstimate.Kind.NUMBER && scale.contains(pooled.value())) {
      out.line(scale.x(pooled.value()), top, scale.x(pooled.value()), bottom, "pooled-line");
    }
    out.line(scale.x(1), top, scale.x(1), bottom, "one");
  }

  void axis(double bottom) {
    out.line(scale.left(), bottom, scale.right(), bottom, "axis");
    for (double tick : scale.ticks()) {
      out.line(scale.x(tick), bottom, scale.x(tick), bottom + 5, "axis");
      out.text(scale.x(tick), bottom + 18, "middle soft", ForestScale.label(tick));
    }
    direction(bottom + 34);
    out.text((scale.left() + scale.right()) / 2, bottom + 50, "middle soft", TITLE);
  }

  /** Labels the two sides of 1 where there is room. */
  private void direction(double y) {
    String apart = "← apart";
    String together = "together →";
    double one = scale.x(1);
    if (one - TextWidth.of(apart) - 6 >= scale.left() - 40) {
      out.text(one - 6, y, "end soft", apart);
    }
    if (one + TextWidth.of(together) + 6 <= scale.right() + 8) {
      out.text(one + 6, y, "soft", together);
    }
  }

  /** Draws a square, or an arrow if the odds ratio is outside the axis. */
  void estimate(double y, OddsRatioEstimate estimate, double half) {
    switch (estimate.kind()) {
      case NUMBER -> number(y, estimate, half);
      case ZERO -> unbounded(y, scale.left(), 1, estimate, "case");
      case INFINITE -> unbounded(y, scale.right(), -1, estimate, "case");
      case NOT_DEFINED -> {}
    }
  }

  private void number(double y, OddsRatioEstimate estimate, double half) {
    estimate.interval().ifPresent(interval -> interval(y, interval, "case"));
    if (scale.contains(estimate.value())) {
      String style = estimate.interval().isPresent() ? "case" : "case open";
      out.square(style, scale.x(estimate.value()), y, half);
    } else if (estimate.value() < scale.low()) {
      arrow(y, scale.left(), 1, "case");
    } else {
      arrow(y, scale.right(), -1, "case");
    }
  }

  /** Draws a one-sided interval, if there is one, and a hollow arrow at its open end. */
  private void unbounded(double y, double end, int side, OddsRatioEstimate estimate, String style) {
    estimate.interval().ifPresent(interval -> line(y, interval, style));
    arrow(y, end, side, style + " open");
  }

  private void line(double y, Interval interval, String style) {
    out.line(scale.x(interval.low()), y, scale.x(interval.high()), y, style);
  }

  /** Draws an arrow to an end of the axis; {@code side} is 1 at the left end, -1 at the right. */
  private void arrow(double y, double end, int side, String style) {
    out.line(end + side * HEAD, y, end + side * STEM, y, style);
    head(y, end, side, style);
  }

  private void head(double y, double end, int side, String style) {
    double back = end + side * HEAD;
    out.polygon(style, end, y, back, y - 5, back, y + 5);
  }

  void interval(double y, Interval interval, String style) {
    boolean below = scale.isBelow(interval);
    boolean above = scale.isAbove(interval);
    double from = scale.x(interval.low()) + (below ? HEAD : 0);
    double to = Math.max(from, scale.x(interval.high()) - (above ? HEAD : 0));
    out.line(from, y, to, y, style);
    if (below) {
      head(y, scale.left(), 1, style);
    }
    if (above) {
      head(y, scale.right(), -1, style);
    }
  }

  /** Draws the pooled odds ratio as a diamond that is as wide as its interval. */
  void pooled(double y, OddsRatioEstimate pooled) {
    switch (pooled.kind()) {
      case NUMBER -> diamond(y, pooled);
      case ZERO -> unbounded(y, scale.left(), 1, pooled, "pooled");
      case INFINITE -> unbounded(y, scale.right(), -1, pooled, "pooled");
      case NOT_DEFINED -> {}
    }
  }

  private void diamond(double y, OddsRatioEstimate pooled) {
    double middle = scale.x(pooled.value());
    double from = pooled.interval().map(i -> scale.x(i.low())).orElse(middle - 7);
    double to = pooled.interval().map(i -> scale.x(i.high())).orElse(middle + 7);
    String style = pooled.interval().isPresent() ? "pooled" : "pooled open";
    double left = Math.min(from, middle - 3);
    double right = Math.max(to, middle + 3);
    out.polygon(style, left, y, middle, y - 8, right, y, middle, y + 8);
  }
}
