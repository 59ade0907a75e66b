package crosscase.report;

import crosscase.figures.Markup;
import java.util.ArrayList;
import java.util.List;

/**
 * A table in a region that scrolls if the table is wider than the page. Columns of numbers are
 * aligned to the right, columns of words to the left.
 */
final class HtmlTable {
  private final String name;
  private final List<String> columns;
  private final List<Row> rows = new ArrayList<>();

  private record Row(String heading, String link, List<String> cells) {}

  /**
   * An empty table.
   *
   * @param name what it shows, for readers who do not see it
   * @param columns the headings, beginning with that of the row headings
   */
  HtmlTable(String name, List<String> columns) {
    this.name = name;
    this.columns = columns;
  }

  /** Adds a row. */
  HtmlTable row(String heading, List<String> cells) {
    return row(heading, "", cells);
  }

  /** Adds a row of which the heading is a link, unless the address is empty. */
  HtmlTable row(String heading, String link, List<String> cells) {
    rows.add(new Row(heading, link, cells));
    return this;
  }

  Markup markup() {
    Markup out = new Markup();
    out.open("div", "class", "scrollable", "tabindex", "0", "role", "region", "aria-label", name);
    out.open("table").open("thead").open("tr");
    for (int i = 0; i < columns.size(); i++) {
      String style = i == 0 || isText(i - 1) ? "text" : "number";
      out.element("th", columns.get(i), "scope", "col", "class", style);
    }
    out.close("tr").close("thead").open("tbody");
    rows.forEach(row -> write(out, row));
    return out.close("tbody").close("table").close("div");
  }

  private void write(Markup out, Row row) {
    out.open("tr").open("th", "scope", "row");
    if (row.link.isEmpty()) {
      out.text(row.heading);
    } else {
      out.element("a", row.heading, "href", row.link);
    }
    out.close("th");
    for (int i = 0; i < row.cells.size(); i++) {
      out.element("td", row.cells.get(i), "class", isText(i) ? "text" : "number");
    }
    out.close("tr");
  }

  private boolean isText(int column) {
    return rows.stream().map(row -> row.cells.get(column)).anyMatch(cell -> !isNumber(cell));
  }

  /** Whether a cell is a number, {@code NA}, or empty. */
  private static boolean isNumber(String cell) {
    return cell.isEmpty() || cell.equals("NA") || cell.matches("[<∞0-9].*");
  }
}
