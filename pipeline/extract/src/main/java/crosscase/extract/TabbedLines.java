package crosscase.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that begin with a name and a tab: the rows of a table, whose cells tabs part. */
final class TabbedLines {
  /** In columns that were set with spaces, too. */
  private static final String BETWEEN = " *(?:\\t| {2,})\\s*";

  private static final Pattern ROW = Pattern.compile("([^\\t]{1,40}?)" + BETWEEN + "(\\S.*)");
  private static final int FEWEST = 4;

  /** So many of the lines are rows, or go on with one. */
  private static final double NEARLY_ALL = 0.7;

  private TabbedLines() {}

  /** Whether nearly all lines are rows and begin with a name, or with a time and a name. */
  static boolean are(List<String> lines) {
    long rows = lines.stream().filter(TabbedLines::isNamed).count();
    long others = lines.stream().filter(line -> !line.isBlank() && !goesOn(line)).count() - rows;
    return rows >= FEWEST && rows >= (rows + others) * NEARLY_ALL;
  }

  private static boolean isNamed(String line) {
    Matcher row = ROW.matcher(line);
    return mayBeRow(line)
        && row.matches()
        && (NameShape.isName(row.group(1))
            || (TimeCode.isAll(row.group(1)) && isNamed(row.group(2))));
  }

  /** Most lines are none, which is told sooner so. */
  private static boolean mayBeRow(String line) {
    return line.indexOf('\t') >= 0 || line.contains("  ");
  }

  private static boolean goesOn(String line) {
    return line.startsWith("\t") || line.startsWith("    ");
  }

  /** Each cell as a block; what is no row is text, or goes on with the row above. */
  static List<Block> read(List<String> lines) {
    List<Block> blocks = new ArrayList<>();
    int row = 0;
    for (String line : lines) {
      if (goesOn(line) && row > 0) {
        Block above = blocks.removeLast();
        blocks.add(above.saying(Typography.clean(above.text() + "\n" + line)));
      } else if (isNamed(line)) {
        row++;
        add(blocks, row, line);
      } else if (!line.isBlank()) {
        blocks.add(Block.text(Typography.clean(line)));
      }
    }
    return blocks;
  }

  private static void add(List<Block> blocks, int row, String line) {
    int column = 0;
    for (String cell : line.strip().split(BETWEEN)) {
      column++;
      blocks.add(Block.cell(new Block.Place.Cell(1, row, column), Typography.clean(cell)));
    }
  }
}
