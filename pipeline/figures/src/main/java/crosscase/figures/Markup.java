package crosscase.figures;

/**
 * Writes HTML and SVG, one element after the other.
 *
 * <p>Text and attribute values are escaped here and nowhere else, so that the words of a corpus
 * stay words. Attributes are names and values in turn.
 */
public final class Markup {
  private final StringBuilder out = new StringBuilder();

  /** Opens an element. */
  public Markup open(String tag, Object... attributes) {
    return begin(tag, attributes).raw(">");
  }

  /** Closes an element. */
  public Markup close(String tag) {
    return raw("</").raw(tag).raw(">\n");
  }

  /** Writes text. */
  public Markup text(String text) {
    text.codePoints().forEach(this::escape);
    return this;
  }

  /** Writes a whole element that holds only text. */
  public Markup element(String tag, String text, Object... attributes) {
    return open(tag, attributes).text(text).close(tag);
  }

  /** Writes a whole SVG element that holds nothing. */
  public Markup shape(String tag, Object... attributes) {
    return begin(tag, attributes).raw("/>\n");
  }

  /** Appends markup that was written by another writer. */
  public Markup append(Markup other) {
    out.append(other.out);
    return this;
  }

  /** Embeds a style sheet of this program as it is; never text of a corpus. */
  public Markup style(String css) {
    return raw("<style>\n").raw(css).raw("</style>\n");
  }

  private Markup begin(String tag, Object... attributes) {
    raw("<").raw(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      raw(" ").raw(String.valueOf(attributes[i])).raw("=\"");
      text(String.valueOf(attributes[i + 1])).raw("\"");
    }
    return this;
  }

  private Markup raw(String markup) {
    out.append(markup);
    return this;
  }

  private void escape(int character) {
    switch (character) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      default -> out.appendCodePoint(isAllowed(character) ? character : 0xFFFD);
    }
  }

  /** No control characters, unpaired surrogates or non-characters, which HTML and XML forbid. */
  private static boolean isAllowed(int character) {
    boolean control = character < 0x20 && character != '\n' && character != '\t';
    boolean half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    boolean none = (character & 0xFFFE) == 0xFFFE;
    return !control && !half && !none && (character < 0x7F || character > 0x9F);
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
