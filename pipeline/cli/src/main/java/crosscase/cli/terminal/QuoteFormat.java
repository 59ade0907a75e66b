package crosscase.cli.terminal;

/** Writes a quotation on one line. */
public final class QuoteFormat {
  private QuoteFormat() {}

  /** Followed by the document that it is from. */
  public static String withDocument(String text, String document) {
    return "%s [%s]".formatted(oneLine(text), document);
  }

  public static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
