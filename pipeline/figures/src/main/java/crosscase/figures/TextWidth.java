package crosscase.figures;

import java.util.ArrayList;
import java.util.List;

/**
 * An upper bound for the width of a text in any sans-serif font, and line breaks based on it.
 *
 * <p>The widths are those of DejaVu Sans, the widest font that the style sheet names. Letters
 * outside ASCII count as wide as a wide letter of their script.
 */
final class TextWidth {
  /** The font size in drawings, in pixels. */
  static final double SIZE = 12;

  /** The line height in drawings. */
  static final double LINE = 15;

  private static final double BOLD = 1.14;

  /** Widths of the characters from space to tilde, in hundredths of the font size. */
  private static final int[] ASCII = {
    32, 41, 46, 84, 64, 96, 78, 28, 40, 40, 50, 84, 32, 37, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64,
    64, 64, 34, 34, 84, 84, 84, 54, 100, 69, 69, 70, 78, 64, 58, 78, 76, 30, 30, 66, 56, 87, 75, 79,
    61, 79, 70, 64, 62, 74, 69, 99, 69, 62, 69, 40, 34, 40, 84, 50, 50, 62, 64, 55, 64, 62, 36, 64,
    64, 28, 28, 58, 28, 98, 64, 62, 64, 64, 42, 53, 40, 64, 60, 82, 60, 60, 53, 64, 34, 64, 84
  };

  private TextWidth() {}

  static double of(String text) {
    return text.codePoints().mapToDouble(TextWidth::of).sum() * SIZE;
  }

  static double ofBold(String text) {
    return BOLD * of(text);
  }

  private static double of(int character) {
    if (character >= ' ' && character < ' ' + ASCII.length) {
      return ASCII[character - ' '] / 100.0;
    }
    if (character < 0x2100) {
      return 0.8;
    }
    return Character.isSupplementaryCodePoint(character) ? 1.4 : 1.2;
  }

  /**
   * Breaks a text into lines of this width: after spaces, hyphens and slashes, and within a word
   * that is wider than a line.
   */
  static List<String> wrap(String text, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words(text)) {
      if (!line.isEmpty() && of((line + word).strip()) > width) {
        lines.add(line.toString().strip());
        line.setLength(0);
      }
      line.append(word);
      breakWord(line, width, lines);
    }
    lines.add(line.toString().strip());
    return lines;
  }

  /** The parts between which a line may break, each with what it ends in. */
  private static List<String> words(String text) {
    return List.of(text.strip().replaceAll("\\s+", " ").split("(?<=[ /-])"));
  }

  /** The width of the longest part that only breaks where it must. */
  static double widestWord(String text) {
    return words(text).stream().mapToDouble(word -> of(word.strip())).max().orElse(0);
  }

  /** Breaks a line that consists of one long word; what remains stays in the line. */
  private static void breakWord(StringBuilder line, double width, List<String> lines) {
    while (of(line.toString().strip()) > width && line.codePointCount(0, line.length()) > 1) {
      int end = fitting(line, width);
      lines.add(line.substring(0, end));
      line.delete(0, end);
    }
  }

  private static int fitting(StringBuilder line, double width) {
    int end = line.offsetByCodePoints(0, 1);
    while (end < line.length()) {
      int next = line.offsetByCodePoints(end, 1);
      if (of(line.substring(0, next)) > width) {
        break;
      }
      end = next;
    }
    return end;
  }

  /** The width of the widest line. */
  static double widest(List<String> lines) {
    return lines.stream().mapToDouble(TextWidth::of).max().orElse(0);
  }
}
