package crosscase.corpus;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Where a document comes from and how it was extracted.
 *
 * @param source the path of the source; a table of answers yields several documents
 * @param sha256 of the source's bytes, in lower-case hex
 * @param pages the number of pages; empty if the file does not say
 * @param language an ISO 639-1 code such as {@code en}; empty if the text is too short to tell
 * @param warnings one sentence each about what was guessed or looks wrong; they quote no transcript
 *     text
 * @param genre what the document was taken for; not kept in the table of documents
 * @param encoding how its bytes were read; not kept in the table of documents
 * @param leftOut what in the source is not in the text; not kept in the table of documents, where
 *     its sentences are among the warnings
 * @param correctedLabels labels of speakers in the document that {@code speakers.csv} names; not
 *     kept in the table of documents
 */
public record Provenance(
    String source,
    String sha256,
    String mediaType,
    OptionalInt pages,
    String language,
    List<String> warnings,
    GenreDecision genre,
    TextEncoding encoding,
    List<LeftOut> leftOut,
    List<String> correctedLabels) {
  public Provenance {
    leftOut = List.copyOf(leftOut);
    warnings = List.copyOf(warnings);
    correctedLabels = List.copyOf(correctedLabels);
  }

  /** Of a document whose genre has not been judged. */
  public Provenance(
      String source,
      String sha256,
      String mediaType,
      OptionalInt pages,
      String language,
      List<String> warnings) {
    this(
        source,
        sha256,
        mediaType,
        pages,
        language,
        warnings,
        GenreDecision.NONE,
        TextEncoding.NONE,
        List.of(),
        List.of());
  }

  /** Whether the text is in English; a text too short to tell counts as English. */
  public boolean isEnglish() {
    return language.isEmpty() || language.equals("en");
  }

  /** A copy with these warnings. */
  public Provenance withWarnings(List<String> sentences) {
    return new Provenance(
        source,
        sha256,
        mediaType,
        pages,
        language,
        sentences,
        genre,
        encoding,
        leftOut,
        correctedLabels);
  }

  /** A copy with this language. */
  public Provenance withLanguage(String other) {
    return new Provenance(
        source,
        sha256,
        mediaType,
        pages,
        other,
        warnings,
        genre,
        encoding,
        leftOut,
        correctedLabels);
  }

  /** A copy with this genre. */
  public Provenance withGenre(GenreDecision other) {
    return new Provenance(
        source,
        sha256,
        mediaType,
        pages,
        language,
        warnings,
        other,
        encoding,
        leftOut,
        correctedLabels);
  }

  /** A copy with this encoding. */
  public Provenance withEncoding(TextEncoding other) {
    return new Provenance(
        source,
        sha256,
        mediaType,
        pages,
        language,
        warnings,
        genre,
        other,
        leftOut,
        correctedLabels);
  }

  /** A copy with these labels of {@code speakers.csv}. */
  public Provenance withCorrectedLabels(List<String> labels) {
    return new Provenance(
        source, sha256, mediaType, pages, language, warnings, genre, encoding, leftOut, labels);
  }

  /** A copy in which this is left out. */
  public Provenance withLeftOut(List<LeftOut> things) {
    return new Provenance(
        source,
        sha256,
        mediaType,
        pages,
        language,
        warnings,
        genre,
        encoding,
        things,
        correctedLabels);
  }

  /** One sentence each about what was left out, guessed or looks wrong. */
  public List<String> remarks() {
    return Stream.concat(leftOut.stream().map(LeftOut::sentence), warnings.stream()).toList();
  }
}
