package crosscase.extract.pdf;

import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/** Closes up letter-spaced words, as in headings: {@code C H A P T E R} becomes {@code CHAPTER}. */
final class LetterSpacing {
  private static final int FEWEST = 4;

  /** The share of the words that must be single letters. */
  private static final double MOST = 0.7;

  /** A gap between words is wider than one between letters by this factor. */
  private static final float WIDER = 1.5f;

  private LetterSpacing() {}

  /** The text of these letters, closed up if it is letter-spaced. */
  static String closeUp(String text, List<TextPosition> letters) {
    return isSpaced(text)
        ? joined(letters.stream().filter(letter -> !letter.getUnicode().isBlank()).toList())
        : text;
  }

  private static boolean isSpaced(String text) {
    int words = 0;
    int single = 0;
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == ' ') {
        words++;
        single += i - begin == 1 && Character.isLetter(text.charAt(begin)) ? 1 : 0;
        begin = i + 1;
      }
    }
    return single >= FEWEST && single >= words * MOST;
  }

  private static String joined(List<TextPosition> letters) {
    float[] gaps = new float[letters.size()];
    for (int i = 1; i < letters.size(); i++) {
      TextPosition before = letters.get(i - 1);
      gaps[i] = letters.get(i).getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj();
    }
    float[] sorted = Arrays.copyOfRange(gaps, Math.min(1, gaps.length), gaps.length);
    Arrays.sort(sorted);
    float usual = sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < letters.size(); i++) {
      text.append(i > 0 && gaps[i] > usual * WIDER ? " " : "").append(letters.get(i).getUnicode());
    }
    return text.toString();
  }
}
