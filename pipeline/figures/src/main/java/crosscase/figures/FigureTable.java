package crosscase.figures;

import java.util.ArrayList;
import java.util.List;

/**
 * The content of a figure as a table.
 *
 * @param style the CSS class of the table
 * @param columns the column headings; the first one is above the row headings
 */
public record FigureTable(String caption, String style, List<String> columns, List<Row> rows) {
  public FigureTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * A row.
   *
   * @param label the row heading
   * @param swatch the CSS class of a colour mark beside the heading; empty for no mark
   */
  public record Row(String label, String swatch, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell.
   *
   * @param text the text of the cell
   * @param style CSS classes; empty for none
   * @param words what the text means, with the names of row and column; empty if the text is enough
   * @param link the address of the link; empty for no link
   * @param before the text before a change; empty if nothing changed
   */
  public record Cell(String text, String style, String words, String link, String before) {
    /** A cell that only shows text. */
    public static Cell of(String text) {
      return new Cell(text, "", "", "", "");
    }

    /** A cell of prose: left-aligned, and may wrap. */
    public static Cell ofWords(String text) {
      return new Cell(text, "figure-words", "", "", "");
    }

    private Cell comparedWith(Cell saved) {
      if (!text.equals(saved.text)) {
        return new Cell(text, style, words + ", before: " + saved.text, "", saved.text);
      }
      // The q-values of all pairs change with those of one; that alone marks no cell.
      return words.equals(saved.words) ? this : new Cell(text, style, words, "", "");
    }
  }

  /**
   * Compares this table with an earlier one of the same shape: changed cells also show the earlier
   * text. They have no link, because the sentences they count are not saved yet.
   */
  public FigureTable comparedWith(FigureTable saved) {
    List<Row> compared = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      List<Cell> cells = new ArrayList<>();
      for (int j = 0; j < rows.get(i).cells.size(); j++) {
        cells.add(rows.get(i).cells.get(j).comparedWith(saved.rows.get(i).cells.get(j)));
      }
      compared.add(new Row(rows.get(i).label, rows.get(i).swatch, cells));
    }
    return new FigureTable(caption, style, columns, compared);
  }

  /**
   * The table as HTML, in a region that scrolls if the table is wider than the page.
   *
   * @param id the id of the table, unique on the page
   */
  public Markup html(String id) {
    Markup out =
        new Markup()
            .open(
                "div",
                "class",
                "figure-table",
                "tabindex",
                "0",
                "role",
                "region",
                "aria-label",
                caption)
            .open("table", "id", id, "class", style)
            .element("caption", caption);
    out.open("thead").open("tr");
    columns.forEach(name -> out.open("th", "scope", "col").element("span", name).close("th"));
    out.close("tr").close("thead").open("tbody");
    rows.forEach(row -> write(out, row));
    return out.close("tbody").close("table").close("div");
  }

  private static void write(Markup out, Row row) {
    out.open("tr");
    if (row.swatch.isEmpty()) {
      out.element("th", row.label, "scope", "row");
    } else {
      out.open("th", "scope", "row", "class", row.swatch);
      out.open("i", "aria-hidden", "true").close("i").text(row.label).close("th");
    }
    row.cells.forEach(cell -> write(out, cell));
    out.close("tr");
  }

  private static void write(Markup out, Cell cell) {
    String style = cell.before.isEmpty() ? cell.style : (cell.style + " differs").strip();
    out.open("td", style.isEmpty() ? new Object[0] : new Object[] {"class", style});
    if (!cell.link.isEmpty()) {
      out.open("a", "href", cell.link, "aria-label", cell.words, "title", cell.words);
      out.text(cell.text).close("a");
    } else if (!cell.words.isEmpty()) {
      out.element("span", cell.text, "title", cell.words);
    } else {
      out.text(cell.text);
    }
    if (!cell.before.isEmpty()) {
      out.element("del", cell.before);
    }
    out.close("td");
  }
}
