/** The smallest pieces of an OpenDocument text. */
final class OdfText {
  private OdfText() {}

  /** A paragraph of {@code content}, which is markup already. */
  static String paragraph(String style, String content) {
    return "<text:p text:style-name=\"%s\">%s</text:p>\n".formatted(style, content);
  }

  static String bold(String words) {
    return "<text:span text:style-name=\"Bold\">%s</text:span>".formatted(Xml.escape(words));
  }

  static String row(String... cells) {
    return "<table:table-row table:style-name=\"Row\">\n"
        + String.join("", cells)
        + "</table:table-row>\n";
  }

  static String cell(String paragraphs) {
    return """
    <table:table-cell table:style-name="Cell" office:value-type="string">
    %s</table:table-cell>
    """
        .formatted(paragraphs);
  }
}
