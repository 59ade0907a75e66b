package crosscase.extract.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.text.TextPosition;

/**
 * Removes letters that are drawn twice in the same place, with which some programs make text bold
 * or give it a shadow.
 *
 * <p>PDFBox can do this too, but compares every letter with all others on the page, which takes a
 * third of its time. Here only overlapping runs on a line are compared.
 */
final class DuplicateGlyphs {
  /** How far apart two copies may be, as a share of the letter's width. */
  private static final float TOLERANCE = 1 / 3f;

  /** The same as a share of the font size, for the widest letter. */
  private static final float REACH = 0.4f;

  /** Consecutive letters on one line, from left to right. */
  private record GlyphRun(int number, List<TextPosition> letters, float down, float left) {
    float right() {
      return letters.getLast().getX();
    }

    float reach() {
      return letters.getFirst().getFontSizeInPt() * REACH;
    }

    boolean continuesWith(TextPosition letter) {
      TextPosition last = letters.getLast();
      return letter.getY() == down
          && letter.getX() > last.getX()
          && !(letter.getUnicode().equals(last.getUnicode()) && areAtOnePlace(letter, last));
    }

    boolean overlaps(GlyphRun other) {
      float reach = Math.max(reach(), other.reach());
      return left <= other.right() + reach && other.left <= right() + reach;
    }
  }

  private DuplicateGlyphs() {}

  /** Takes the letters of a page in the order in which they are drawn. */
  static void removeDuplicates(List<List<TextPosition>> page) {
    List<GlyphRun> runs = runs(page);
    runs.sort(Comparator.comparingDouble(GlyphRun::down).thenComparingInt(GlyphRun::number));
    Set<TextPosition> doubles = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int i = 0; i < runs.size(); i++) {
      GlyphRun run = runs.get(i);
      for (int j = i + 1; j < runs.size() && runs.get(j).down - run.down < run.reach(); j++) {
        if (run.overlaps(runs.get(j))) {
          compare(run, runs.get(j), doubles);
        }
      }
    }
    if (!doubles.isEmpty()) {
      page.forEach(letters -> letters.removeIf(doubles::contains));
    }
  }

  private static List<GlyphRun> runs(List<List<TextPosition>> page) {
    List<GlyphRun> runs = new ArrayList<>();
    for (List<TextPosition> letters : page) {
      for (TextPosition letter : letters) {
        if (runs.isEmpty() || !runs.getLast().continuesWith(letter)) {
          runs.add(new GlyphRun(runs.size(), new ArrayList<>(), letter.getY(), letter.getX()));
        }
        runs.getLast().letters.add(letter);
      }
    }
    return runs;
  }

  private static void compare(GlyphRun one, GlyphRun other, Set<TextPosition> doubles) {
    boolean isFirst = one.number < other.number;
    for (TextPosition letter : isFirst ? other.letters : one.letters) {
      for (TextPosition before : isFirst ? one.letters : other.letters) {
        if (letter.getUnicode().equals(before.getUnicode()) && areAtOnePlace(letter, before)) {
          doubles.add(letter);
        }
      }
    }
  }

  private static boolean areAtOnePlace(TextPosition letter, TextPosition before) {
    float width = Math.abs(letter.getWidth()) / Math.max(1, letter.getUnicode().length());
    float slack = width * TOLERANCE;
    return Math.abs(letter.getX() - before.getX()) < slack
        && Math.abs(letter.getY() - before.getY()) < slack;
  }
}
