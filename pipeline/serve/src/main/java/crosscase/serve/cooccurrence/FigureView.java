package crosscase.serve.cooccurrence;

import crosscase.figures.Figure;
import crosscase.figures.FigureTable;

/**
 * A figure as a page shows it.
 *
 * @param markup of the figure, escaped by the module of figures
 * @param table the same content as a table; empty if the markup is one
 * @param download where the figure is an SVG file
 */
public record FigureView(String markup, String table, String download) {
  static final FigureView NONE = new FigureView("", "", "");

  /** A drawing with its table. */
  static FigureView drawing(Figure figure, String id, String download) {
    FigureTable table = figure.table();
    return new FigureView(
        figure.html(id).toString(), table.html(id + "-table").toString(), download);
  }

  /** A figure that is a table itself. */
  static FigureView table(Figure figure, String id, String download) {
    return new FigureView(figure.html(id).toString(), "", download);
  }

  public boolean isPresent() {
    return !markup.isEmpty();
  }
}
