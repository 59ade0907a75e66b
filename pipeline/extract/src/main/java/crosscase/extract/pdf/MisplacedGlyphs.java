package crosscase.extract.pdf;

import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/**
 * Moves letters back into their words if a PDF draws them after the rest of the line.
 *
 * <p>This happens to letters that the font of the line lacks and another has, mostly ligatures and
 * accents.
 */
final class MisplacedGlyphs {
  /** As a share of the letter's width. */
  private static final float SLACK = 0.4f;

  private static final int MAX_LINE_LENGTH = 400;

  private MisplacedGlyphs() {}

  static void restoreOrder(List<TextPosition> letters) {
    for (int i = 1; i < letters.size(); i++) {
      if (isLeftOf(letters.get(i), letters.get(i - 1))) {
        int place = gapFor(letters, i);
        if (place < i) {
          letters.add(place, letters.remove(i));
        }
      }
    }
  }

  /**
   * Where the line before a letter has a gap of its width; the letter's own position if there is
   * none.
   */
  private static int gapFor(List<TextPosition> letters, int number) {
    TextPosition letter = letters.get(number);
    int first = Math.max(0, number - MAX_LINE_LENGTH);
    for (int i = number - 1; i > first && areOnOneLine(letters.get(i - 1), letter); i--) {
      float end = letters.get(i - 1).getXDirAdj() + letters.get(i - 1).getWidthDirAdj();
      float slack = SLACK * letter.getWidthDirAdj();
      float last = letter.getXDirAdj() + letter.getWidthDirAdj();
      if (end <= letter.getXDirAdj() + slack && letters.get(i).getXDirAdj() >= last - slack) {
        return i;
      }
    }
    return number;
  }

  private static boolean isLeftOf(TextPosition letter, TextPosition before) {
    return letter.getXDirAdj() < before.getXDirAdj() && areOnOneLine(letter, before);
  }

  private static boolean areOnOneLine(TextPosition one, TextPosition other) {
    return Math.abs(one.getYDirAdj() - other.getYDirAdj()) < one.getFontSizeInPt() / 4;
  }
}
