package crosscase.figures;

/**
 * The columns of a forest plot.
 *
 * <p>A wide drawing has label, counts, plot and numbers side by side. A narrow one has label and
 * numbers above counts and plot. The plot takes the room that the text leaves.
 */
record ForestColumns(
    double width, double labelWidth, double countsRight, double plotLeft, double plotRight) {
  private static final double ROW = 26;
  private static final double GAP = 14;
  private static final double NARROW_LABEL = 128;
  private static final double WIDE_LABEL = 150;

  /** Half the width of the widest tick label. */
  private static final double TICK = 20;

  /**
   * Computes the columns from the widths of the text.
   *
   * @param label the width of the widest label; labels wrap if there is no room
   * @param counts the width of the widest counts
   * @param numbers the width of the widest odds ratio with its interval
   */
  static ForestColumns of(SvgWriter.Canvas canvas, double label, double counts, double numbers) {
    double width = canvas.width();
    if (canvas.narrow()) {
      double labelWidth = Math.min(NARROW_LABEL, width - numbers - GAP);
      return new ForestColumns(width, labelWidth, counts, counts + GAP, width - TICK);
    }
    double labelWidth = Math.min(WIDE_LABEL, label + 1);
    double countsRight = labelWidth + GAP + counts;
    return new ForestColumns(
        width, labelWidth, countsRight, countsRight + GAP, width - numbers - GAP);
  }

  boolean isNarrow() {
    return width == SvgWriter.Canvas.NARROW;
  }

  double textX() {
    return isNarrow() ? width : plotRight + GAP;
  }

  String textStyle(String style) {
    return (isNarrow() ? "end " + style : style).strip();
  }

  double height(int labelLines, int reasonLines) {
    double label = labelLines * TextWidth.LINE;
    return isNarrow()
        ? label + markHeight(reasonLines) + 8
        : Math.max(ROW, Math.max(label, reasonLines * TextWidth.LINE) + 10);
  }

  /** The height that a row has in the plot. */
  double markHeight(int reasonLines) {
    return Math.max(1, reasonLines) * TextWidth.LINE + 6;
  }

  /** The middle of the marks in a row. */
  double markY(double top, int labelLines, int reasonLines) {
    return isNarrow()
        ? top + labelLines * TextWidth.LINE + 2 + markHeight(reasonLines) / 2
        : top + height(labelLines, reasonLines) / 2;
  }

  /** The middle of the label's lines. */
  double textY(double top, double markY, int labelLines) {
    return isNarrow() ? top + 4 + labelLines * TextWidth.LINE / 2 : markY;
  }

  /** The middle of the numbers. */
  double valueY(double top, double markY) {
    return isNarrow() ? top + 4 + TextWidth.LINE / 2 : markY;
  }
}
