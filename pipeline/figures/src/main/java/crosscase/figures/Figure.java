package crosscase.figures;

/** A figure: markup for a page, a table with the same content, and a file to take away. */
public interface Figure {
  /** What the figure shows, as a heading or a file's title. */
  String title();

  /**
   * The figure for a page that has {@link FigureAssets#css()}.
   *
   * @param id unique on the page; all ids inside begin with it
   */
  Markup html(String id);

  /** The same content as a table. */
  FigureTable table();

  /** An SVG document with its own style, in light colours on white. */
  String svgFile();
}
