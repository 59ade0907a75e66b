package crosscase.search;

import crosscase.corpus.Span;
import java.util.List;

/**
 * A sentence that a query finds.
 *
 * @param number the number of the sentence in its document, from 1
 * @param begin where the sentence begins in the document's text
 * @param spans what matched, in the document's text, in order and never overlapping; the whole
 *     sentence if the query has no words, such as {@code case:housing}
 */
public record SentenceMatch(
    String document,
    int number,
    int begin,
    String text,
    List<Span> spans,
    String caseName,
    String speaker,
    String role,
    String page) {
  public SentenceMatch {
    spans = List.copyOf(spans);
  }
}
