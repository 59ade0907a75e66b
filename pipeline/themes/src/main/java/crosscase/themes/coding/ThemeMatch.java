package crosscase.themes.coding;

import crosscase.corpus.Coding;
import crosscase.corpus.Span;
import crosscase.search.SentenceMatch;
import crosscase.themes.Theme;
import java.util.List;
import java.util.stream.Stream;

/**
 * A sentence that queries of one theme find.
 *
 * @param spans what any of them matched, in the document's text, in order, never overlapping
 */
public record ThemeMatch(SentenceMatch sentence, List<Span> spans) {
  /** Which sentence it is. */
  public record SentenceKey(String document, int sentence) {
    public static SentenceKey of(SentenceMatch match) {
      return new SentenceKey(match.document(), match.number());
    }
  }

  public static ThemeMatch of(SentenceMatch match) {
    return new ThemeMatch(match, match.spans());
  }

  /** The same sentence, found by another query too. */
  public ThemeMatch merge(ThemeMatch other) {
    return new ThemeMatch(
        sentence, Span.merged(Stream.concat(spans.stream(), other.spans.stream()).toList()));
  }

  public Coding toCoding(Theme theme) {
    return new Coding(
        theme.id(),
        sentence.document(),
        sentence.number(),
        Coding.CODEBOOK,
        Span.merged(spans),
        isNegated());
  }

  public boolean isNegated() {
    int begin = sentence.begin();
    return NegationDetector.isNegated(
        sentence.text(),
        spans.stream().map(s -> new Span(s.begin() - begin, s.end() - begin)).toList());
  }
}
