package crosscase.serve;

import java.util.ArrayList;
import java.util.List;

/** Two texts line by line: what goes, what comes, and a few lines around. */
final class Difference {
  private static final int AROUND = 3;

  private Difference() {}

  /**
   * A line of it.
   *
   * @param sign {@code -}, {@code +}, a space, or {@code …} for lines left out
   */
  record Line(String sign, String text) {}

  /** All of one stretch that differs; codebooks are edited a theme at a time. */
  static List<Line> of(String before, String after) {
    List<String> old = before.lines().toList();
    List<String> fresh = after.lines().toList();
    int same = 0;
    while (same < Math.min(old.size(), fresh.size()) && old.get(same).equals(fresh.get(same))) {
      same++;
    }
    int tail = 0;
    while (tail < Math.min(old.size(), fresh.size()) - same
        && old.get(old.size() - 1 - tail).equals(fresh.get(fresh.size() - 1 - tail))) {
      tail++;
    }
    if (same == old.size() && same == fresh.size()) {
      return List.of();
    }
    List<Line> lines = new ArrayList<>();
    add(lines, " ", old.subList(Math.max(0, same - AROUND), same));
    inside(lines, old.subList(same, old.size() - tail), fresh.subList(same, fresh.size() - tail));
    int end = old.size() - tail;
    add(lines, " ", old.subList(end, Math.min(old.size(), end + AROUND)));
    return lines;
  }

  /** Lines that both have stay where they are (longest common subsequence). */
  private static void inside(List<Line> lines, List<String> old, List<String> fresh) {
    int[][] common = new int[old.size() + 1][fresh.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = fresh.size() - 1; j >= 0; j--) {
        common[i][j] =
            old.get(i).equals(fresh.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < old.size() || j < fresh.size()) {
      if (i < old.size() && j < fresh.size() && old.get(i).equals(fresh.get(j))) {
        lines.add(new Line(" ", old.get(i++)));
        j++;
      } else if (i < old.size() && (j == fresh.size() || common[i + 1][j] >= common[i][j + 1])) {
        lines.add(new Line("-", old.get(i++)));
      } else {
        lines.add(new Line("+", fresh.get(j++)));
      }
    }
  }

  private static void add(List<Line> lines, String sign, List<String> texts) {
    texts.forEach(text -> lines.add(new Line(sign, text)));
  }
}
