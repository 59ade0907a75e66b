package crosscase.corpus;

import java.util.Locale;
import java.util.OptionalInt;

/**
 * A stretch of a document's text that a sentence never crosses.
 *
 * @param page from 1; empty where the file does not tell
 * @param section the headings above it, outermost first, joined by {@code " > "}; empty at the top
 * @param turn the number of the turn it belongs to; empty outside speech
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

    /** The word as it stands in tables and on the terminal. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The form that a word names. */
    public static Form ofWord(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }
}
