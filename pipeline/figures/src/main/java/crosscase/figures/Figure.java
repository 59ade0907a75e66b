package crosscase.figures;

/** A figure: HTML for a page, a table with the same content, and an SVG file to download. */
public interface Figure {
  /** The title of the figure. */
  String title();

  /**
   * The figure as HTML; the page needs {@link FigureAssets#css()}.
   *
   * @param id unique on the page; all ids in the figure start with it
   */
  Markup html(String id);

  /** The same content as a table. */
  FigureTable table();

  /** The figure as an SVG document with its own style, in the light colours on white. */
  String svgFile();
}
