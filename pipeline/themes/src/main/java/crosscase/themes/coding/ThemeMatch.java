package crosscase.themes.coding;

import crosscase.corpus.Coding;
import crosscase.corpus.Span;
import crosscase.search.SentenceMatch;
import crosscase.themes.Theme;
import java.util.List;
import java.util.stream.Stream;

/**
 * A sentence found by the queries of a theme.
 *
 * @param spans what the queries matched, as offsets into the document's text, in order and without
 *     overlaps
 */
public record ThemeMatch(SentenceMatch sentence, List<Span> spans) {
  /** Identifies a sentence. */
  public record SentenceKey(String document, int sentence) {
    public static SentenceKey of(SentenceMatch match) {
      return new SentenceKey(match.document(), match.number());
    }
  }

  public static ThemeMatch of(SentenceMatch match) {
    return new ThemeMatch(match, match.spans());
  }

  /** This sentence, also found by another query. */
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
