package crosscase.cli;

import crosscase.annotate.SentenceAnnotator;
import crosscase.corpus.Description;
import crosscase.corpus.Document;
import crosscase.corpus.Kind;
import crosscase.corpus.Paragraph;
import crosscase.corpus.Reading;
import crosscase.corpus.Sentence;
import crosscase.corpus.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A text that stands in no file, such as an example in a codebook. */
final class PlainText {
  private static final String NAME = "example";

  private PlainText() {}

  /** Its sentences, annotated as those of a corpus are. */
  static List<Sentence> sentences(String text) {
    return text.isBlank() ? List.of() : SentenceAnnotator.shared().annotate(document(text));
  }

  private static Document document(String text) {
    Span all = new Span(0, text.length());
    OptionalInt none = OptionalInt.empty();
    return new Document(
        new Description(NAME, Optional.empty(), Kind.OTHER, "", "", Map.of(), Map.of()),
        new Reading(NAME, "", "text/plain", none, "en", List.of()),
        text,
        List.of(new Paragraph(all, Paragraph.Form.TEXT, none, "", none)),
        List.of(),
        List.of());
  }
}
