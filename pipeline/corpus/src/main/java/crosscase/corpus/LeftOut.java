package crosscase.corpus;

import java.util.List;

/**
 * Something in a source that is not in the text of its document, and how often.
 *
 * @param count at least 1
 */
public record LeftOut(Thing thing, int count) {

  /** What is left out because nobody said it, or because no reader sees it. */
  public enum Thing {
    COMMENT("comment", "comments"),
    LINE_NUMBER("line number", "line numbers"),
    CONTENTS_LINE("line of a table of contents", "lines of tables of contents"),
    RUNNING_HEADER(
        "running header, footer or page number", "running headers, footers and page numbers"),
    OUTSIDE_LETTER("letter outside the visible page", "letters outside the visible page"),
    HIDDEN_LETTER("letter that is drawn invisibly", "letters that are drawn invisibly"),
    EMPTY_ROW("row without text", "rows without text");

    private final String one;
    private final String several;

    Thing(String one, String several) {
      this.one = one;
      this.several = several;
    }
  }

  /** A list of one; empty if the count is 0. */
  public static List<LeftOut> of(Thing thing, int count) {
    return count == 0 ? List.of() : List.of(new LeftOut(thing, count));
  }

  /** {@code Left out: 2 comments.} */
  public String sentence() {
    return "Left out: %s.".formatted(words());
  }

  /** {@code 2 comments} */
  public String words() {
    return "%,d %s".formatted(count, count == 1 ? thing.one : thing.several);
  }
}
