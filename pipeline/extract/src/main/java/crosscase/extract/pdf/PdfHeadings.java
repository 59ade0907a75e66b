package crosscase.extract.pdf;

import crosscase.extract.blocks.LineWrap;
import crosscase.extract.blocks.ListMarkers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Recognises the headings of a PDF by letters that are larger than those of its text, or bold.
 *
 * <p>Bold lines that recur are names of speakers, and bold lines that end like a sentence are
 * questions.
 */
final class PdfHeadings {
  private static final float LARGER = 1.08f;

  /**
   * Letters that are not bold must be larger still, because the text may be larger than that of its
   * tables.
   */
  private static final float MUCH_LARGER = 1.15f;

  private static final int MAX_WORDS = 20;

  private final Map<String, Integer> occurrences = new HashMap<>();
  private final TreeSet<Float> ranks = new TreeSet<>();
  private final float bodySize;

  private PdfHeadings(List<PdfLine> lines) {
    bodySize = bodySize(lines);
    lines.forEach(line -> occurrences.merge(line.text(), 1, Integer::sum));
    lines.stream().filter(this::isHeading).map(PdfHeadings::rank).forEach(ranks::add);
  }

  static PdfHeadings learn(List<PdfLine> lines) {
    return new PdfHeadings(lines);
  }

  /** The most common letter size. */
  float bodySize() {
    return bodySize;
  }

  boolean isHeading(PdfLine line) {
    if (!line.isBold() && line.size() <= bodySize * MUCH_LARGER) {
      return false;
    }
    String words = line.text().strip();
    boolean isWords =
        words.length() > 1
            && words.chars().anyMatch(Character::isLetter)
            && words.split("\\s+").length <= MAX_WORDS
            && ",;:".indexOf(words.charAt(words.length() - 1)) < 0;
    if (!isWords || ListMarkers.isBullet(words)) {
      return false;
    }
    boolean isLarger = line.size() > bodySize * (line.isBold() ? LARGER : MUCH_LARGER);
    return isLarger
        ? line.isBold() || !words.endsWith(".")
        : isBoldText(line) && !LineWrap.endsSentence(words);
  }

  private boolean isBoldText(PdfLine line) {
    return line.isBold()
        && line.size() > bodySize * 0.95
        && occurrences.getOrDefault(line.text(), 0) == 1;
  }

  /** The level, which is 1 for the largest headings. */
  int level(PdfLine line) {
    return 1 + ranks.headSet(rank(line)).size();
  }

  /** Ranks larger headings first, and bold ones first among those of equal size. */
  private static float rank(PdfLine line) {
    return -(Math.round(line.size() * 2) + (line.isBold() ? 0.5f : 0));
  }

  /** The most common letter size. */
  private static float bodySize(List<PdfLine> lines) {
    Map<Float, Integer> letters = new HashMap<>();
    lines.forEach(line -> letters.merge(line.size(), line.text().length(), Integer::sum));
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0f);
  }
}
