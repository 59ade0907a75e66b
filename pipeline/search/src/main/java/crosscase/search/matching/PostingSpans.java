package crosscase.search.matching;

import crosscase.corpus.Span;
import crosscase.search.fields.Fields;
import crosscase.search.fields.StoredSentence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.jspecify.annotations.Nullable;

/** The places in a sentence's text where a query matches. */
final class PostingSpans {
  private PostingSpans() {}

  /** In order, with overlapping places made one. */
  static List<Span> of(@Nullable Matches matches, StoredSentence sentence) throws IOException {
    List<Span> spans = new ArrayList<>();
    MatchesIterator places = matches == null ? null : matches.getMatches(Fields.TEXT);
    while (places != null && places.next()) {
      spans.add(span(places, sentence));
    }
    return Span.merged(spans);
  }

  private static Span span(MatchesIterator place, StoredSentence sentence) throws IOException {
    return place.startOffset() >= 0 && place.endOffset() >= 0
        ? new Span(place.startOffset(), place.endOffset())
        : byPosition(place.startPosition(), place.endPosition(), sentence.tokenSpans());
  }

  /** Of fn:extend Lucene knows the positions alone, which may lie outside the sentence. */
  private static Span byPosition(int first, int last, List<Span> words) {
    int end = words.size() - 1;
    return new Span(
        words.get(Math.clamp(first, 0, end)).begin(), words.get(Math.clamp(last, 0, end)).end());
  }
}
