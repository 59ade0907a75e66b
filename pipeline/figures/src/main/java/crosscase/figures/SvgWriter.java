package crosscase.figures;

import java.util.List;

/** Writes the SVG elements that drawings consist of. */
final class SvgWriter {
  /**
   * The medium of a drawing.
   *
   * @param id the id of the figure, unique on the page
   * @param narrow whether the drawing is for narrow windows
   * @param isFile whether the drawing is a file of its own, with its style and without links
   */
  record Canvas(String id, boolean narrow, boolean isFile) {
    static final int WIDE = 640;
    static final int NARROW = 320;

    static final Canvas FILE = new Canvas("figure", false, true);

    static Canvas wide(String id) {
      return new Canvas(id, false, false);
    }

    static Canvas narrow(String id) {
      return new Canvas(id + "-narrow", true, false);
    }

    double width() {
      return narrow ? NARROW : WIDE;
    }

    /** The link of a mark; files have none. */
    String link(String link) {
      return isFile ? "" : link;
    }
  }

  private static final double MARGIN = 12;

  private final Canvas canvas;
  private final Markup out = new Markup();

  SvgWriter(Canvas canvas) {
    this.canvas = canvas;
  }

  Canvas canvas() {
    return canvas;
  }

  Markup markup() {
    return out;
  }

  /**
   * Opens the drawing.
   *
   * @param linked whether it contains links; without links its role is that of an image
   */
  SvgWriter open(String kind, double width, double height, boolean linked) {
    String id = canvas.id();
    double margin = canvas.isFile() ? MARGIN : 0;
    String box =
        "%s %s %s %s"
            .formatted(at(-margin), at(-margin), at(width + 2 * margin), at(height + 2 * margin));
    String style = "drawing " + kind + (canvas.narrow() ? " narrow" : " wide");
    String role = linked && !canvas.isFile() ? "group" : "img";
    String names = id + "-title " + id + "-desc";
    if (canvas.isFile()) {
      out.open(
          "svg",
          "xmlns",
          "http://www.w3.org/2000/svg",
          "class",
          style,
          "viewBox",
          box,
          "width",
          at(width + 2 * margin),
          "height",
          at(height + 2 * margin),
          "role",
          role,
          "aria-labelledby",
          names);
    } else {
      out.open("svg", "class", style, "viewBox", box, "role", role, "aria-labelledby", names);
    }
    return this;
  }

  /** Writes title and description, and in a file the background. */
  SvgWriter describe(String title, String description) {
    out.element("title", title, "id", canvas.id() + "-title");
    out.element("desc", description, "id", canvas.id() + "-desc");
    if (canvas.isFile()) {
      out.shape(
          "rect",
          "class",
          "page",
          "x",
          at(-MARGIN),
          "y",
          at(-MARGIN),
          "width",
          "100%",
          "height",
          "100%");
    }
    return this;
  }

  Markup close() {
    if (canvas.isFile()) {
      out.style(FigureAssets.drawingCss(out.toString()));
    }
    return out.close("svg");
  }

  void line(double fromX, double fromY, double toX, double toY, String style) {
    out.shape(
        "line", "class", style, "x1", at(fromX), "y1", at(fromY), "x2", at(toX), "y2", at(toY));
  }

  void text(double x, double y, String style, String text) {
    out.element("text", text, "class", style, "x", at(x), "y", at(y));
  }

  /** Writes text that runs upwards from this position. */
  void turnedText(double x, double foot, String text) {
    String turn = "rotate(-90 %s %s)".formatted(at(x), at(foot));
    out.element("text", text, "x", at(x), "y", at(foot), "transform", turn);
  }

  /** Writes lines of text, vertically centred at this height. */
  void lines(double x, double middle, String style, List<String> lines) {
    double y = middle - (lines.size() - 1) * TextWidth.LINE / 2 + 4;
    for (String line : lines) {
      text(x, y, style, line);
      y += TextWidth.LINE;
    }
  }

  void polygon(String style, double... xsAndYs) {
    StringBuilder points = new StringBuilder();
    for (int i = 0; i < xsAndYs.length; i += 2) {
      points
          .append(i == 0 ? "" : " ")
          .append(at(xsAndYs[i]))
          .append(',')
          .append(at(xsAndYs[i + 1]));
    }
    out.shape("polygon", "class", style, "points", points);
  }

  void square(String style, double x, double y, double half) {
    rectangle(style, x - half, y - half, 2 * half, 2 * half);
  }

  void rectangle(String style, double x, double y, double width, double height) {
    out.shape(
        "rect", "class", style, "x", at(x), "y", at(y), "width", at(width), "height", at(height));
  }

  void circle(String style, double x, double y, double radius) {
    out.shape("circle", "class", style, "cx", at(x), "cy", at(y), "r", at(radius));
  }

  /** Draws a line; it is dashed or dotted, in proportion to its width, if its style is. */
  void path(String style, String path, double width) {
    String dashes =
        switch (style) {
          case "apart" -> at(4 + 1.2 * width) + " " + at(3 + 0.6 * width);
          // Dots are round ends of dashes without a length.
          case "differs" -> "0 " + at(2 + 1.3 * width);
          default -> "";
        };
    if (!dashes.isEmpty()) {
      out.shape(
          "path", "class", style, "d", path, "stroke-width", at(width), "stroke-dasharray", dashes);
    } else {
      out.shape("path", "class", style, "d", path, "stroke-width", at(width));
    }
  }

  /**
   * Opens a mark with a tooltip, and with a link if it has one.
   *
   * @param themes the ids of its themes, which the script reads; empty for none
   */
  void openMark(String words, String link, String themes) {
    if (canvas.isFile() || (link.isEmpty() && themes.isEmpty())) {
      out.open("g");
    } else if (link.isEmpty()) {
      out.open("g", "class", "mark", "data-themes", themes);
    } else {
      out.open("a", "class", "mark", "href", link, "aria-label", words, "data-themes", themes);
    }
    out.element("title", words);
  }

  void closeMark(String link) {
    out.close(canvas.isFile() || link.isEmpty() ? "g" : "a");
  }

  static String at(double place) {
    String written = Numbers.oneDecimal(place);
    return written.endsWith(".0") ? written.substring(0, written.length() - 2) : written;
  }
}
