package crosscase.cli.terminal;

/** What was said, on one line. */
public final class QuoteFormat {
  private QuoteFormat() {}

  /** With the document that it stands in. */
  public static String withDocument(String text, String document) {
    return "%s [%s]".formatted(oneLine(text), document);
  }

  public static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
