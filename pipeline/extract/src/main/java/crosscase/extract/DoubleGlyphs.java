package crosscase.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.text.TextPosition;

/**
 * Leaves out letters that are drawn once more where they stand already, by which some programs make
 * words bold or give them a shadow.
 *
 * <p>PDFBox does so too, but looks every letter up among all of the page, which takes a third of
 * its time; where letters only ever follow each other on lines from top to bottom there is none.
 */
final class DoubleGlyphs {
  /** Of its width: so little a letter may be off. */
  private static final float TOLERANCE = 1 / 3f;

  /** In points; no letter is off by more than that. */
  private static final float CELL = 8;

  private static final double FARTHEST = 1e6;

  /** Equal letters in a square; more are no words. */
  private static final int MOST = 100;

  /** From letters and the squares of the page they stand in to those letters. */
  private final Map<Place, List<TextPosition>> seen = new HashMap<>();

  private record Place(String letter, int column, int row) {}

  private DoubleGlyphs() {}

  /** Of the letters of a page, in the order in which they are drawn. */
  static void leaveOut(List<List<TextPosition>> page) {
    if (mayOverlap(page)) {
      DoubleGlyphs glyphs = new DoubleGlyphs();
      page.forEach(letters -> letters.removeIf(letter -> !glyphs.isNew(letter)));
    }
  }

  private static boolean mayOverlap(List<List<TextPosition>> page) {
    String before = "";
    float right = 0;
    float down = Float.NEGATIVE_INFINITY;
    for (List<TextPosition> letters : page) {
      for (TextPosition letter : letters) {
        float slack = slack(letter);
        boolean isNextLine = letter.getY() > down + slack;
        boolean isAgain = letter.getX() < right + (letter.getUnicode().equals(before) ? slack : 0);
        if (letter.getY() < down - slack || (!isNextLine && isAgain)) {
          return true;
        }
        before = letter.getUnicode();
        right = letter.getX();
        down = Math.max(down, letter.getY());
      }
    }
    return false;
  }

  private boolean isNew(TextPosition letter) {
    float slack = slack(letter);
    for (int column = cell(letter.getX() - slack);
        column <= cell(letter.getX() + slack);
        column++) {
      for (int row = cell(letter.getY() - slack); row <= cell(letter.getY() + slack); row++) {
        Place place = new Place(letter.getUnicode(), column, row);
        for (TextPosition other : seen.getOrDefault(place, List.of())) {
          if (Math.abs(other.getX() - letter.getX()) < slack
              && Math.abs(other.getY() - letter.getY()) < slack) {
            return false;
          }
        }
      }
    }
    Place place = new Place(letter.getUnicode(), cell(letter.getX()), cell(letter.getY()));
    List<TextPosition> same = seen.computeIfAbsent(place, first -> new ArrayList<>(2));
    return same.size() >= MOST || same.add(letter);
  }

  private static int cell(float points) {
    return (int) Math.clamp(Math.floor(points / CELL), -FARTHEST, FARTHEST);
  }

  private static float slack(TextPosition letter) {
    float width = Math.abs(letter.getWidth()) / Math.max(1, letter.getUnicode().length());
    return Math.min(CELL, width * TOLERANCE);
  }
}
