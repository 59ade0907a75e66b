package crosscase.cli.terminal;

/** Writes where something was said, as in {@code housing/04.odt p. 2, R (provider)}. */
public final class CitationFormat {
  private CitationFormat() {}

  public static String of(String document, String page, String speaker, String role) {
    String pages = page.isEmpty() ? "" : " p. " + page;
    String who = speaker.isEmpty() ? "" : ", " + speaker;
    String as = role.isEmpty() ? "" : " (" + role + ")";
    return PrintableText.of(document + pages + who + as);
  }
}
