package crosscase.corpus;

import java.util.Locale;
import java.util.OptionalInt;

/**
 * A stretch of a document's text that a sentence never crosses.
 *
 * @param page from 1; empty if the file does not say
 * @param section the headings above it, outermost first, joined by {@code " > "}; empty if there
 *     are none
 * @param turn the number of the turn it belongs to; empty if it is not speech
 */
public record Paragraph(Span span, Form form, OptionalInt page, String section, OptionalInt turn) {
  /** What a paragraph is in the layout of its file. */
  public enum Form {
    TEXT,
    HEADING,
    LIST_ITEM,
    CELL,
    QUOTATION,
    FOOTNOTE;

    /** The word used in tables and on the terminal. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The form named by a word. */
    public static Form ofWord(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }
}
