package crosscase.cli;

/** What was said, on one line. */
final class Quote {
  private Quote() {}

  /** With the document that it stands in. */
  static String of(String text, String document) {
    return "%s [%s]".formatted(oneLine(text), document);
  }

  static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
