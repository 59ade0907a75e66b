package crosscase.themes;

import crosscase.corpus.Coding;
import crosscase.corpus.Span;
import crosscase.search.SentenceMatch;
import java.util.List;
import java.util.stream.Stream;

/**
 * A sentence that queries of one theme find.
 *
 * @param spans what any of them matched, in the document's text, in order, never overlapping
 */
record ThemeMatch(SentenceMatch sentence, List<Span> spans) {
  /** Which sentence it is. */
  record Place(String document, int sentence) {
    static Place of(SentenceMatch match) {
      return new Place(match.document(), match.number());
    }
  }

  static ThemeMatch of(SentenceMatch match) {
    return new ThemeMatch(match, match.spans());
  }

  /** The same sentence, found by another query too. */
  ThemeMatch with(ThemeMatch other) {
    return new ThemeMatch(
        sentence, Span.merged(Stream.concat(spans.stream(), other.spans.stream()).toList()));
  }

  Coding coding(Theme theme) {
    return new Coding(
        theme.id(),
        sentence.document(),
        sentence.number(),
        Coding.CODEBOOK,
        Span.merged(spans),
        denied());
  }

  boolean denied() {
    int begin = sentence.begin();
    return Negation.denies(
        sentence.text(),
        spans.stream().map(s -> new Span(s.begin() - begin, s.end() - begin)).toList());
  }
}
