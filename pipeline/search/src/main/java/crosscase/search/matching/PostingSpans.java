package crosscase.search.matching;

import crosscase.corpus.Span;
import crosscase.search.fields.Fields;
import crosscase.search.forward.SentenceTokens;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.jspecify.annotations.Nullable;

/** Finds the spans of any query in a sentence's text, from Lucene's postings. */
final class PostingSpans {
  private PostingSpans() {}

  /** In order, with overlapping spans merged. */
  static List<Span> of(@Nullable Matches matches, SentenceTokens tokens) throws IOException {
    List<Span> spans = new ArrayList<>();
    MatchesIterator iterator = matches == null ? null : matches.getMatches(Fields.TEXT);
    while (iterator != null && iterator.next()) {
      spans.add(span(iterator.startPosition(), iterator.endPosition(), tokens));
    }
    return Span.merged(spans);
  }

  /** For fn:extend the positions may be outside the sentence. */
  private static Span span(int first, int last, SentenceTokens tokens) {
    int end = tokens.count() - 1;
    return tokens.span(Math.clamp(first, 0, end), Math.clamp(last, 0, end));
  }
}
