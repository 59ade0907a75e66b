package crosscase.report;

import crosscase.figures.Figure;
import crosscase.figures.Markup;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A figure in a page that is opened from disk, with a link that saves it as an SVG file. */
record EmbeddedFigure(Figure figure, String id) {
  Markup markup() {
    return new Markup().open("figure").append(figure.html(id)).append(download()).close("figure");
  }

  /** The figure with its table, which is collapsed at first. */
  Markup markupWithTable() {
    return markup()
        .open("details")
        .element("summary", "The same as a table")
        .append(figure.table().html(id + "-table"))
        .close("details");
  }

  /** The link contains the file itself, since a page on disk has no server to load it from. */
  private Markup download() {
    byte[] svg = figure.svgFile().getBytes(StandardCharsets.UTF_8);
    String address = "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg);
    return new Markup()
        .open("p", "class", "figure-download")
        .element("a", "Download as SVG", "download", id + ".svg", "href", address)
        .close("p");
  }
}
