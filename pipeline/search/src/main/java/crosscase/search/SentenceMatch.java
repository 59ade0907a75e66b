package crosscase.search;

import crosscase.corpus.Span;
import java.util.List;

/**
 * A sentence that a query finds.
 *
 * @param number of the sentence in its document, from 1
 * @param begin of the sentence in the document's text
 * @param spans what matched, in the document's text, in order, never overlapping; the whole
 *     sentence where the query names no word, such as {@code case:housing}
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
