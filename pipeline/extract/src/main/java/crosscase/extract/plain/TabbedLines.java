package crosscase.extract.plain;

import crosscase.extract.blocks.Block;
import crosscase.extract.blocks.TimeCode;
import crosscase.extract.blocks.Typography;
import crosscase.extract.labels.NameShape;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines that begin with a name and a tab: the rows of a table whose cells are separated by tabs.
 */
final class TabbedLines {
  /** Also separates columns aligned with spaces. */
  private static final String CELL_SEPARATOR = " *(?:\\t| {2,})\\s*";

  private static final Pattern ROW =
      Pattern.compile("([^\\t]{1,40}?)" + CELL_SEPARATOR + "(\\S.*)");
  private static final int MIN_ROWS = 4;

  /** At least this share of the lines must be rows or their continuations. */
  private static final double NEARLY_ALL = 0.7;

  private TabbedLines() {}

  /** Whether nearly all lines are rows that begin with a name, or with a time and a name. */
  static boolean areTabbed(List<String> lines) {
    long rows = lines.stream().filter(TabbedLines::startsWithName).count();
    long others =
        lines.stream().filter(line -> !line.isBlank() && !isContinuation(line)).count() - rows;
    return rows >= MIN_ROWS && rows >= (rows + others) * NEARLY_ALL;
  }

  private static boolean startsWithName(String line) {
    Matcher row = ROW.matcher(line);
    return mayBeRow(line)
        && row.matches()
        && (NameShape.isName(row.group(1))
            || (TimeCode.isTimeOnly(row.group(1)) && startsWithName(row.group(2))));
  }

  /** A quick check, because most lines are not rows. */
  private static boolean mayBeRow(String line) {
    return line.indexOf('\t') >= 0 || line.contains("  ");
  }

  private static boolean isContinuation(String line) {
    return line.startsWith("\t") || line.startsWith("    ");
  }

  /** Each cell as a block; any other line becomes text, or continues the row above. */
  static List<Block> read(List<String> lines) {
    List<Block> blocks = new ArrayList<>();
    int row = 0;
    for (String line : lines) {
      if (isContinuation(line) && row > 0) {
        Block above = blocks.removeLast();
        blocks.add(above.withText(Typography.clean(above.text() + "\n" + line)));
      } else if (startsWithName(line)) {
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
    for (String cell : line.strip().split(CELL_SEPARATOR)) {
      column++;
      blocks.add(Block.cell(new Block.Position.Cell(1, row, column), Typography.clean(cell)));
    }
  }
}
