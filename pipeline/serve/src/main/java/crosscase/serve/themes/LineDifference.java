package crosscase.serve.themes;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.List;

/** Compares two texts line by line: removed lines, added lines, and a few lines of context. */
public final class LineDifference {
  private static final int CONTEXT_LINES = 3;

  /** A unified diff begins with the names of the two files and the position of the first hunk. */
  private static final int HEADER_LINES = 3;

  private LineDifference() {}

  /**
   * A line of the difference.
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

  /** The changed stretches; empty if the texts are equal. */
  static List<Line> of(String before, String after) {
    List<String> old = before.lines().toList();
    List<String> edited = after.lines().toList();
    return UnifiedDiffUtils.generateUnifiedDiff(
            "", "", old, DiffUtils.diff(old, edited), CONTEXT_LINES)
        .stream()
        .skip(HEADER_LINES)
        .map(Line::ofUnified)
        .toList();
  }
}
