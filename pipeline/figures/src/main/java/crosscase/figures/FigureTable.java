package crosscase.figures;

import java.util.ArrayList;
import java.util.List;

/**
 * The content of a figure as a table.
 *
 * @param style the class of its element
 * @param columns the headings, that of the rows first
 */
public record FigureTable(String caption, String style, List<String> columns, List<Row> rows) {
  public FigureTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * A row.
   *
   * @param label its heading
   * @param swatch the class of a mark beside the heading; empty for none
   */
  public record Row(String label, String swatch, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell.
   *
   * @param text what it shows
   * @param style its classes; empty for none
   * @param words the same as a sentence for readers who do not see row and column; empty if the
   *     text says all
   * @param link where it leads; empty for nowhere
   * @param before what it showed before a change; empty if it did not change
   */
  public record Cell(String text, String style, String words, String link, String before) {
    /** A cell that only shows text. */
    public static Cell of(String text) {
      return new Cell(text, "", "", "", "");
    }

    /** A cell of words, which may break and starts at the left. */
    public static Cell ofWords(String text) {
      return new Cell(text, "figure-words", "", "", "");
    }

    private Cell comparedWith(Cell saved) {
      boolean same = words.equals(saved.words) && text.equals(saved.text);
      return same ? this : new Cell(text, style, words + ", before: " + saved.text, "", saved.text);
    }
  }

  /**
   * This table with what each cell showed in an earlier one of the same shape. A changed cell has
   * no link, since what it counts is not saved.
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
   * The table as HTML, in a region that scrolls when it is wider than its page.
   *
   * @param id of the table; unique on the page
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
