package crosscase.figures;

/**
 * Writes HTML and SVG, element by element.
 *
 * <p>Escapes all text and attribute values, so that text of a corpus never becomes markup.
 * Attributes are given as alternating names and values.
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

  /** Writes an element that contains only text. */
  public Markup element(String tag, String text, Object... attributes) {
    return open(tag, attributes).text(text).close(tag);
  }

  /** Writes an empty SVG element. */
  public Markup shape(String tag, Object... attributes) {
    return begin(tag, attributes).raw("/>\n");
  }

  /** Appends what another writer has written. */
  public Markup append(Markup other) {
    out.append(other.out);
    return this;
  }

  /** Embeds a style sheet without escaping it: never pass text of a corpus. */
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

  /** HTML and XML forbid control characters, unpaired surrogates and non-characters. */
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
