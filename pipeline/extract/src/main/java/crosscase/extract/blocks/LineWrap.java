package crosscase.extract.blocks;

import java.util.ArrayList;
import java.util.List;

/**
 * Distinguishes line ends that the writer intended from those where the line was merely full.
 *
 * @param width about how many characters a full line has
 */
public record LineWrap(int width) {
  /** Beyond this width the editor did not wrap lines, so each line is a paragraph. */
  private static final int MAX_WIDTH = 160;

  /** By this share of the width, justified lines differ in their number of characters. */
  private static final double SLACK = 0.15;

  /** From this share of the width on, a line may be full. */
  private static final double FULL_SHARE = 0.75;

  /** After a comma, a line this short may be a name; a longer one continues the sentence. */
  private static final int MAX_NAME_LENGTH = 30;

  private static final String SENTENCE_ENDS = ".?!:…。？！";
  private static final String CLOSING_MARKS = "\"'”’)]»」』）";

  /** Judged by the longer lines, ignoring the very longest, which may be notes or web addresses. */
  public static LineWrap of(List<String> lines) {
    List<Integer> lengths = lines.stream().map(line -> line.strip().length()).sorted().toList();
    return new LineWrap(lengths.isEmpty() ? 0 : lengths.get((lengths.size() - 1) * 9 / 10));
  }

  /** Whether the editor ended lines where they were full. */
  public boolean isWrapped() {
    return width <= MAX_WIDTH;
  }

  /** Splits a paragraph wherever a line ended although the next word would have fitted. */
  public List<List<String>> splitParagraphs(List<String> lines) {
    List<List<String>> paragraphs = new ArrayList<>();
    String before = "";
    for (String line : lines) {
      if (paragraphs.isEmpty() || isIntended(before, line)) {
        paragraphs.add(new ArrayList<>());
      }
      paragraphs.getLast().add(line);
      before = line;
    }
    return paragraphs;
  }

  /** A space at the end of a line was left there by wrapping. */
  private boolean isIntended(String line, String next) {
    if (!isWrapped()) {
      return true;
    }
    int room = width - line.strip().length();
    int needed = 1 + next.strip().split(" ", 2)[0].length();
    return !line.endsWith(" ")
        && !line.endsWith("-")
        && !startsLowerCase(next)
        && !(line.endsWith(",") && next.length() > MAX_NAME_LENGTH)
        && room > needed + width * SLACK;
  }

  /**
   * Whether the text of a full line continues in the next one, perhaps in another column or on
   * another page.
   */
  public boolean continuesIn(String line, String next) {
    String words = line.strip();
    if (words.length() <= width * FULL_SHARE || endsSentence(words)) {
      return false;
    }
    return startsLowerCase(next) || CLOSING_MARKS.indexOf(words.charAt(words.length() - 1)) < 0;
  }

  private static boolean startsLowerCase(String line) {
    String words = line.strip();
    return !words.isEmpty() && Character.isLowerCase(words.charAt(0));
  }

  public static boolean endsSentence(String text) {
    int end = text.stripTrailing().length();
    while (end > 0 && CLOSING_MARKS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && SENTENCE_ENDS.indexOf(text.charAt(end - 1)) >= 0;
  }
}
