package crosscase.report;

/**
 * Writes HTML and SVG, one element after the other.
 *
 * <p>All text and all values of attributes are escaped here and nowhere else, so that words of a
 * corpus stay words.
 */
final class Markup {
  private final StringBuilder out = new StringBuilder();

  /**
   * Begins an element.
   *
   * @param attributes names and values in turn
   */
  Markup open(String tag, Object... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(String.valueOf(attributes[i + 1]));
      out.append('"');
    }
    out.append('>');
    return this;
  }

  /** Begins a div that scrolls if it is wider than the page, with a name for those who hear it. */
  Markup wide(String name) {
    return open("div", "class", "wide", "tabindex", "0", "role", "region", "aria-label", name);
  }

  Markup close(String tag) {
    out.append("</").append(tag).append(">\n");
    return this;
  }

  Markup text(String text) {
    escape(text);
    return this;
  }

  /** A whole element that holds text only. */
  Markup element(String tag, String text, Object... attributes) {
    return open(tag, attributes).text(text).close(tag);
  }

  /** A whole element of SVG that holds nothing. */
  Markup shape(String tag, Object... attributes) {
    return open(tag, attributes).close(tag);
  }

  /** Our own markup, as it is. */
  Markup append(Markup other) {
    out.append(other.out);
    return this;
  }

  /** Our own style sheet, as it is: not for words of a corpus. */
  Markup style(String css) {
    out.append("<style>\n").append(css).append("</style>\n");
    return this;
  }

  private void escape(String text) {
    text.codePoints().forEach(this::escape);
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

  /** No control characters, which HTML forbids, and no halves of characters. */
  private static boolean isAllowed(int character) {
    boolean control = character < 0x20 && character != '\n' && character != '\t';
    boolean half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    return !control && !half && character != 0x7F;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
