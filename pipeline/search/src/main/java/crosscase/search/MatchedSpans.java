package crosscase.search;

import crosscase.corpus.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.jspecify.annotations.Nullable;

/** The places in a sentence's text where a query matches. */
final class MatchedSpans {
  private MatchedSpans() {}

  /** In order, with overlapping places made one. */
  static List<Span> of(@Nullable Matches matches) throws IOException {
    List<Span> spans = new ArrayList<>();
    MatchesIterator places = matches == null ? null : matches.getMatches(Fields.TEXT);
    addAll(places, spans);
    return Span.merged(spans);
  }

  private static void addAll(@Nullable MatchesIterator places, List<Span> spans)
      throws IOException {
    while (places != null && places.next()) {
      if (places.startOffset() >= 0 && places.endOffset() >= places.startOffset()) {
        spans.add(new Span(places.startOffset(), places.endOffset()));
      } else {
        // What fn:extend adds on both sides are no words of the query, and have no offsets.
        addAll(places.getSubMatches(), spans);
      }
    }
  }
}
