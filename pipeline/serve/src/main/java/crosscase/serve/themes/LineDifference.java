package crosscase.serve.themes;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.List;

/** Two texts line by line: what goes, what comes, and a few lines around. */
public final class LineDifference {
  private static final int CONTEXT_LINES = 3;

  /** A unified diff begins with the names of the two files and the place of the first stretch. */
  private static final int HEAD = 3;

  private LineDifference() {}

  /**
   * A line of it.
   *
   * @param sign {@code -}, {@code +}, a space, or {@code …} for lines left out
   */
  public record Line(String sign, String text) {
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
    return UnifiedDiffUtils.generateUnifiedDiff(
            "", "", old, DiffUtils.diff(old, fresh), CONTEXT_LINES)
        .stream()
        .skip(HEAD)
        .map(Line::ofUnified)
        .toList();
  }
}
