package crosscase.figures;

import java.util.ArrayList;
import java.util.List;

/** A table of shaded cells with a colour scale: an HTML table on pages, a drawing in SVG files. */
record GridDrawing(
    FigureTable table,
    List<FigureTable.Cell> scale,
    String scaleTitle,
    String note,
    double columnWidth) {
  private static final int STEPS = 7;
  private static final double LABELS = 170;
  private static final double GAP = 8;
  private static final double BROAD = 82;
  private static final double SLIM = 50;
  private static final int FEW = 7;
  private static final double SCALE_CELL = 62;
  private static final double SCALE = 50;

  GridDrawing(FigureTable table, List<FigureTable.Cell> scale, String scaleTitle, String note) {
    this(table, scale, scaleTitle, note, columnWidth(table));
  }

  /** Wide enough for the longest word of an upright heading, and for all lines of a turned one. */
  private static double columnWidth(FigureTable table) {
    List<String> columns = columns(table);
    return columns.size() <= FEW
        ? columns.stream()
            .mapToDouble(column -> Math.min(TextWidth.widestWord(column), LABELS) + 6)
            .reduce(BROAD, Math::max)
        : columns.stream()
            .mapToDouble(column -> TextWidth.wrap(column, LABELS).size() * TextWidth.LINE + 5)
            .reduce(SLIM, Math::max);
  }

  Markup html(String id) {
    Markup out = new Markup().open("div", "class", "figure grid");
    out.append(table.html(id));
    if (!scale.isEmpty()) {
      out.open("p", "class", "figure-scale")
          .element("span", scaleTitle + ":", "class", "scale-title");
      scale.forEach(cell -> out.element("span", cell.text(), "class", cell.style()));
      out.close("p");
    }
    return out.element("p", note, "class", "figure-note").close("div");
  }

  String svgFile() {
    SvgWriter out = new SvgWriter(SvgWriter.Canvas.FILE);
    double top = headHeight();
    double width = LABELS + GAP + columns().size() * columnWidth + GAP;
    double bottom = top + table.rows().stream().mapToDouble(GridDrawing::height).sum();
    double all = Math.max(width, LABELS + GAP + scale.size() * SCALE_CELL + GAP);
    List<String> words = TextWidth.wrap(note, all);
    double height = bottom + SCALE + words.size() * TextWidth.LINE;
    out.open("grid", all, height, false).describe(table.caption(), note);
    head(out, top);
    double y = top;
    for (FigureTable.Row row : table.rows()) {
      row(out, y, row);
      y += height(row);
    }
    scale(out, bottom + 16);
    out.lines(0, height - words.size() * TextWidth.LINE / 2, "soft", words);
    return out.close().toString();
  }

  private List<String> columns() {
    return columns(table);
  }

  private static List<String> columns(FigureTable table) {
    return table.columns().subList(1, table.columns().size());
  }

  private boolean isUpright() {
    return columns().size() <= FEW;
  }

  private List<String> heading(String column) {
    return TextWidth.wrap(column, isUpright() ? columnWidth - 6 : LABELS);
  }

  private double headHeight() {
    return 2 * GAP
        + columns().stream()
            .map(this::heading)
            .mapToDouble(
                lines -> isUpright() ? lines.size() * TextWidth.LINE : TextWidth.widest(lines))
            .max()
            .orElse(0);
  }

  private void head(SvgWriter out, double top) {
    double x = LABELS + GAP + columnWidth / 2;
    for (String column : columns()) {
      List<String> lines = heading(column);
      for (int i = 0; i < lines.size(); i++) {
        if (isUpright()) {
          double foot = top - GAP - (lines.size() - 1 - i) * TextWidth.LINE;
          out.text(x, foot, "middle", lines.get(i));
        } else {
          double beside = x + 4 + (i - (lines.size() - 1) / 2.0) * TextWidth.LINE;
          out.turnedText(beside, top - GAP, lines.get(i));
        }
      }
      x += columnWidth;
    }
  }

  private static double height(FigureTable.Row row) {
    int lines = TextWidth.wrap(row.label(), LABELS).size();
    return Math.max(24, lines * TextWidth.LINE + 6);
  }

  private void row(SvgWriter out, double y, FigureTable.Row row) {
    double height = height(row);
    double middle = y + height / 2;
    out.lines(LABELS, middle, "end", TextWidth.wrap(row.label(), LABELS));
    double x = LABELS + GAP;
    for (FigureTable.Cell cell : row.cells()) {
      cell(out, x, y, height, cell);
      x += columnWidth;
    }
  }

  private void cell(SvgWriter out, double x, double y, double height, FigureTable.Cell cell) {
    out.rectangle("cell " + cell.style(), x + 1, y + 1, columnWidth - 2, height - 2);
    double middle = x + columnWidth / 2;
    out.text(middle, y + height / 2 + 4, "middle on-" + cell.style(), cell.text());
  }

  private void scale(SvgWriter out, double y) {
    double x = LABELS + GAP;
    if (!scale.isEmpty()) {
      out.text(LABELS, y + 15, "end soft", scaleTitle);
    }
    for (FigureTable.Cell cell : scale) {
      out.rectangle("cell " + cell.style(), x + 1, y + 1, SCALE_CELL - 2, 20);
      out.text(x + SCALE_CELL / 2, y + 15, "middle on-" + cell.style(), cell.text());
      x += SCALE_CELL;
    }
  }

  /** The shade, from 0 to 6, of a share that is given as a part of the largest share. */
  static int shareStep(double share) {
    return (int) Math.clamp(Math.floor(share * STEPS), 0, STEPS - 1.0);
  }

  /** The colours of shares, each with the smallest share that has it. */
  static List<FigureTable.Cell> shareScale(double largest) {
    List<FigureTable.Cell> scale = new ArrayList<>();
    for (int step = 0; step < STEPS && largest > 0; step++) {
      String from = Numbers.oneDecimal(100 * largest * step / STEPS) + "%";
      String text = step == 0 ? "from " + from : from;
      scale.add(new FigureTable.Cell(text, "share" + step, "", "", ""));
    }
    return scale;
  }
}
