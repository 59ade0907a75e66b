package crosscase.corpus;

import java.util.List;
import java.util.OptionalInt;

/**
 * How a document came out of its source.
 *
 * @param source the path of the source; a table of answers gives several documents
 * @param sha256 of the source's bytes, in lower-case hex
 * @param pages how many; empty where the file does not tell
 * @param language as ISO 639-1, {@code en}; empty where the text is too short to tell
 * @param warnings one sentence each: what was guessed, left out or looks wrong; no transcript text
 */
public record Provenance(
    String source,
    String sha256,
    String mediaType,
    OptionalInt pages,
    String language,
    List<String> warnings) {
  public Provenance {
    warnings = List.copyOf(warnings);
  }

  /** The same with these warnings. */
  public Provenance withWarnings(List<String> sentences) {
    return new Provenance(source, sha256, mediaType, pages, language, sentences);
  }

  /** Whether it is in English, as a text is that is too short to tell. */
  public boolean isEnglish() {
    return language.isEmpty() || language.equals("en");
  }

  /** The same in a language. */
  public Provenance withLanguage(String other) {
    return new Provenance(source, sha256, mediaType, pages, other, warnings);
  }
}
