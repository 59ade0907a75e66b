package crosscase.judgements;

import crosscase.corpus.Span;
import java.util.Optional;

/**
 * A passage of a document, with enough of its words to find it again when the document has changed.
 *
 * @param document its name: its path below the input root
 * @param span where the passage was when it was judged
 * @param text the words of the passage
 * @param before up to {@value #CONTEXT} characters that stood before it
 * @param after up to {@value #CONTEXT} characters that stood after it
 */
public record Anchor(String document, Span span, String text, String before, String after) {
  /** How many UTF-16 units of context are kept on each side. */
  public static final int CONTEXT = 64;

  public Anchor {
    if (text.isEmpty() || text.length() != span.length()) {
      throw new IllegalArgumentException(
          "%d characters for a passage of %d: give the words of the whole passage, which must not be empty"
              .formatted(text.length(), span.length()));
    }
  }

  /** The passage at this place of the document's text. */
  public static Anchor of(String document, String documentText, Span span) {
    return new Anchor(
        document,
        span,
        span.of(documentText),
        documentText.substring(Math.max(0, span.begin() - CONTEXT), span.begin()),
        documentText.substring(span.end(), Math.min(documentText.length(), span.end() + CONTEXT)));
  }

  /**
   * Where the passage is in a later text of the document; empty if its words are no longer there.
   *
   * <p>White space may differ. Where the words occur several times, the occurrence with most of the
   * old context around it is taken, and the nearest one among equals.
   */
  public Optional<Span> in(String laterText) {
    return new PassageSearch(laterText).find(this);
  }
}
