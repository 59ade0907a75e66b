package crosscase.corpus;

import java.util.List;
import java.util.OptionalInt;

/**
 * Where a document comes from and how it was extracted.
 *
 * @param source the path of the source; a table of answers yields several documents
 * @param sha256 of the source's bytes, in lower-case hex
 * @param pages the number of pages; empty if the file does not say
 * @param language an ISO 639-1 code such as {@code en}; empty if the text is too short to tell
 * @param warnings one sentence each about what was guessed, left out or looks wrong; they quote no
 *     transcript text
 * @param genre what the document was taken for; not kept in the tables of a corpus
 */
public record Provenance(
    String source,
    String sha256,
    String mediaType,
    OptionalInt pages,
    String language,
    List<String> warnings,
    GenreDecision genre) {
  public Provenance {
    warnings = List.copyOf(warnings);
  }

  /** Of a document whose genre has not been judged. */
  public Provenance(
      String source,
      String sha256,
      String mediaType,
      OptionalInt pages,
      String language,
      List<String> warnings) {
    this(source, sha256, mediaType, pages, language, warnings, GenreDecision.NONE);
  }

  /** A copy with these warnings. */
  public Provenance withWarnings(List<String> sentences) {
    return new Provenance(source, sha256, mediaType, pages, language, sentences, genre);
  }

  /** Whether the text is in English; a text too short to tell counts as English. */
  public boolean isEnglish() {
    return language.isEmpty() || language.equals("en");
  }

  /** A copy with this language. */
  public Provenance withLanguage(String other) {
    return new Provenance(source, sha256, mediaType, pages, other, warnings, genre);
  }

  /** A copy with this genre. */
  public Provenance withGenre(GenreDecision other) {
    return new Provenance(source, sha256, mediaType, pages, language, warnings, other);
  }
}
