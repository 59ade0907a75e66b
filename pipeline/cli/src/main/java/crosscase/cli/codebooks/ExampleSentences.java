package crosscase.cli.codebooks;

import crosscase.annotate.SentenceAnnotator;
import crosscase.corpus.Document;
import crosscase.corpus.DocumentMetadata;
import crosscase.corpus.Kind;
import crosscase.corpus.Paragraph;
import crosscase.corpus.Provenance;
import crosscase.corpus.Sentence;
import crosscase.corpus.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Sentences from text that is not in a file, such as an example in a codebook. */
final class ExampleSentences {
  private static final String DOCUMENT_NAME = "example";

  private ExampleSentences() {}

  /** The sentences of a text, annotated like those of a corpus. */
  static List<Sentence> annotate(String text) {
    return text.isBlank() ? List.of() : SentenceAnnotator.shared().annotate(document(text));
  }

  private static Document document(String text) {
    Span all = new Span(0, text.length());
    OptionalInt none = OptionalInt.empty();
    return new Document(
        new DocumentMetadata(
            DOCUMENT_NAME, Optional.empty(), Kind.OTHER, "", "", Map.of(), Map.of()),
        new Provenance(DOCUMENT_NAME, "", "text/plain", none, "en", List.of()),
        text,
        List.of(new Paragraph(all, Paragraph.Form.TEXT, none, "", none)),
        List.of(),
        List.of());
  }
}
