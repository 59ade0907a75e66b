package crosscase.cli.terminal;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A table for the terminal: columns as wide as their widest cell, numbers aligned to the right. */
public final class TextTable {
  private final List<String> header;
  private final List<List<String>> rows = new ArrayList<>();

  public TextTable(List<String> header) {
    this.header = List.copyOf(header);
  }

  public void row(List<String> cells) {
    rows.add(cells.stream().map(PrintableText::of).toList());
  }

  public void print(PrintWriter out) {
    List<List<String>> all = new ArrayList<>(rows);
    all.addFirst(header);
    int[] widths =
        IntStream.range(0, header.size())
            .map(column -> all.stream().mapToInt(row -> row.get(column).length()).max().orElse(0))
            .toArray();
    List<Boolean> numeric = IntStream.range(0, header.size()).mapToObj(this::isNumeric).toList();
    for (List<String> row : all) {
      out.println(line(row, widths, numeric));
    }
  }

  private static String line(List<String> row, int[] widths, List<Boolean> numeric) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < widths.length; column++) {
      String cell = row.get(column);
      String space = " ".repeat(widths[column] - cell.length());
      line.append(numeric.get(column) ? space + cell : cell + space).append("  ");
    }
    return line.toString().stripTrailing();
  }

  private boolean isNumeric(int column) {
    return rows.stream().map(row -> row.get(column)).allMatch(TextTable::isNumber);
  }

  private static boolean isNumber(String cell) {
    return cell.isEmpty()
        || cell.equals("NA")
        || cell.chars().allMatch(c -> "0123456789.,-+<%e∞ of".indexOf(c) >= 0);
  }
}
