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

/** Finds the spans of any query in a sentence's text, from Lucene's postings. */
final class PostingSpans {
  private PostingSpans() {}

  /** In order, with overlapping spans merged. */
  static List<Span> of(@Nullable Matches matches, StoredSentence sentence) throws IOException {
    List<Span> spans = new ArrayList<>();
    MatchesIterator iterator = matches == null ? null : matches.getMatches(Fields.TEXT);
    while (iterator != null && iterator.next()) {
      spans.add(span(iterator, sentence));
    }
    return Span.merged(spans);
  }

  private static Span span(MatchesIterator match, StoredSentence sentence) throws IOException {
    return match.startOffset() >= 0 && match.endOffset() >= 0
        ? new Span(match.startOffset(), match.endOffset())
        : byPosition(match.startPosition(), match.endPosition(), sentence.tokenSpans());
  }

  /** For fn:extend Lucene knows only the positions, which may be outside the sentence. */
  private static Span byPosition(int first, int last, List<Span> words) {
    int end = words.size() - 1;
    return new Span(
        words.get(Math.clamp(first, 0, end)).begin(), words.get(Math.clamp(last, 0, end)).end());
  }
}
