package crosscase.extract.labels;

import crosscase.extract.blocks.Block;
import crosscase.extract.blocks.Block.Position.Cell;
import crosscase.extract.blocks.TimeCode;
import crosscase.extract.labels.SpeakerLabel.Convention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the column of a table that names the speakers: the one in which names recur most. */
public final class SpeakerColumns {
  private static final Pattern NAME =
      Pattern.compile("(\\p{L}[^:\\[\\]<>?!;\"“”\\n]{0,59}?)\\s*(" + TimeCode.REGEX + ")?:?");

  private record Column(int table, int number) {}

  private SpeakerColumns() {}

  /** The names in the best column of each table, without its header. */
  static List<SpeakerLabel> find(List<Block> blocks) {
    Map<Column, List<SpeakerLabel>> columns = new HashMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).position() instanceof Cell cell && hasWordsBeside(blocks, i, cell)) {
        Matcher name = NAME.matcher(blocks.get(i).text());
        if (isName(blocks.get(i).text()) && name.matches()) {
          columns
              .computeIfAbsent(new Column(cell.table(), cell.column()), key -> new ArrayList<>())
              .add(label(i, name));
        }
      }
    }
    Map<Integer, List<SpeakerLabel>> best = new TreeMap<>();
    columns.forEach(
        (column, labels) -> best.merge(column.table(), labels, SpeakerColumns::moreRepeated));
    return best.values().stream()
        .flatMap(labels -> withoutHeader(labels, blocks).stream())
        .toList();
  }

  /**
   * The blocks, with the last cell of each row moved to the front in tables where names recur in
   * it.
   */
  public static List<Block> moveNamesFirst(List<Block> blocks) {
    List<List<Block>> rows = rows(blocks);
    Map<Integer, List<String>> last = new HashMap<>();
    for (List<Block> row : rows) {
      if (row.getFirst().position() instanceof Cell cell) {
        last.computeIfAbsent(cell.table(), key -> new ArrayList<>())
            .add(row.size() > 1 ? row.getLast().text() : "");
      }
    }
    last.values().removeIf(names -> !areNames(names));
    for (List<Block> row : rows) {
      if (row.getFirst().position() instanceof Cell cell && last.containsKey(cell.table())) {
        row.addFirst(row.removeLast());
      }
    }
    return rows.stream().flatMap(List::stream).toList();
  }

  /** The rows of tables; every other block is a row of its own. */
  private static List<List<Block>> rows(List<Block> blocks) {
    List<List<Block>> rows = new ArrayList<>();
    for (Block block : blocks) {
      if (rows.isEmpty() || !isSameRow(rows.getLast().getFirst(), block)) {
        rows.add(new ArrayList<>());
      }
      rows.getLast().add(block);
    }
    return rows;
  }

  private static boolean isSameRow(Block one, Block other) {
    return one.position() instanceof Cell cell
        && other.position() instanceof Cell next
        && next.table() == cell.table()
        && next.row() == cell.row();
  }

  /** Whether all cells, except perhaps a header, are names, and most occur more than once. */
  private static boolean areNames(List<String> cells) {
    long names = cells.stream().filter(SpeakerColumns::isName).count();
    return names + 1 >= cells.size() && new HashSet<>(cells).size() * 2 <= cells.size() + 1;
  }

  private static boolean isName(String words) {
    Matcher name = NAME.matcher(words);
    return name.matches() && NameShape.isName(name.group(1).replaceFirst("\\s*\\(.*", ""));
  }

  private static SpeakerLabel label(int block, Matcher name) {
    String words = name.group();
    return new SpeakerLabel(
        Convention.TABLE, block, 0, words.length(), name.group(1), TimeCode.millis(words));
  }

  private static boolean hasWordsBeside(List<Block> blocks, int number, Cell cell) {
    return number + 1 < blocks.size()
        && isSameRow(blocks.get(number), blocks.get(number + 1))
        && blocks.get(number + 1).position() instanceof Cell next
        && next.column() != cell.column();
  }

  private static List<SpeakerLabel> moreRepeated(List<SpeakerLabel> one, List<SpeakerLabel> other) {
    return repeats(other) > repeats(one) ? other : one;
  }

  private static int repeats(List<SpeakerLabel> labels) {
    Set<String> different = new HashSet<>();
    labels.forEach(label -> different.add(label.key()));
    return labels.size() - different.size();
  }

  private static List<SpeakerLabel> withoutHeader(List<SpeakerLabel> labels, List<Block> blocks) {
    List<SpeakerLabel> ordered =
        labels.stream().sorted(Comparator.comparingInt(SpeakerLabel::block)).toList();
    SpeakerLabel first = ordered.getFirst();
    boolean isHeader =
        blocks.get(first.block()).position() instanceof Cell cell
            && cell.row() == 1
            && ordered.stream().filter(label -> label.key().equals(first.key())).count() == 1
            && TimeCode.millis(blocks.get(first.block()).text()).isEmpty()
            && first.shape() == NameShape.NAME;
    return isHeader ? ordered.subList(1, ordered.size()) : ordered;
  }
}
