package crosscase.serve;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.List;

/** Two texts line by line: what goes, what comes, and a few lines around. */
final class Difference {
  private static final int AROUND = 3;

  /** A unified diff begins with the names of the two files and the place of the first stretch. */
  private static final int HEAD = 3;

  private Difference() {}

  /**
   * A line of it.
   *
   * @param sign {@code -}, {@code +}, a space, or {@code …} for lines left out
   */
  record Line(String sign, String text) {
    private static Line ofUnified(String line) {
      return line.startsWith("@@")
          ? new Line("…", "")
          : new Line(line.substring(0, 1), line.substring(1));
    }
  }

  /** Each stretch that differs; nothing if none does. */
  static List<Line> of(String before, String after) {
    List<String> old = before.lines().toList();
    List<String> fresh = after.lines().toList();
    return UnifiedDiffUtils.generateUnifiedDiff("", "", old, DiffUtils.diff(old, fresh), AROUND)
        .stream()
        .skip(HEAD)
        .map(Line::ofUnified)
        .toList();
  }
}
