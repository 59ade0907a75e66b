package crosscase.search.matching;

import crosscase.corpus.Span;
import crosscase.search.fields.Fields;
import crosscase.search.forward.Lexicon;
import crosscase.search.forward.SentenceTokens;
import crosscase.search.forward.TermTypes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.FixedBitSet;

/**
 * Finds the spans of a phrase among the tokens of a sentence. This is faster than Lucene's
 * postings, which are opened again for each sentence.
 *
 * <p>Only for phrases of consecutive words or tags; all other phrases are left to Lucene. Only for
 * one thread.
 */
final class PhraseSpans {
  private final List<String> phrase;
  private final Map<Lexicon, FixedBitSet[]> byLexicon = new HashMap<>();

  private PhraseSpans(List<String> phrase) {
    this.phrase = List.copyOf(phrase);
  }

  /** Empty if the query is not such a phrase. */
  static Optional<PhraseSpans> of(Query query) {
    if (query instanceof IntervalQuery function) {
      return ofFunction(function);
    }
    return query instanceof PhraseQuery phrase && isContiguousText(phrase)
        ? Optional.of(new PhraseSpans(Arrays.stream(phrase.getTerms()).map(Term::text).toList()))
        : Optional.empty();
  }

  private static boolean isContiguousText(PhraseQuery phrase) {
    int[] positions = phrase.getPositions();
    return phrase.getSlop() == 0
        && Fields.TEXT.equals(phrase.getField())
        && IntStream.range(0, positions.length).allMatch(i -> positions[i] == i);
  }

  /**
   * A function can be visited and printed, but not asked what it is: {@code fn:phrase} is printed
   * as BLOCK, with its words if it has nothing else.
   */
  private static Optional<PhraseSpans> ofFunction(IntervalQuery function) {
    List<String> words = new ArrayList<>();
    function.visit(
        new QueryVisitor() {
          @Override
          public void consumeTerms(Query part, Term... terms) {
            Arrays.stream(terms).map(Term::text).forEach(words::add);
          }
        });
    String asPhrase = "BLOCK(" + String.join(",", words) + ")";
    return function.getField().equals(Fields.TEXT)
            && function.toString(Fields.TEXT).equals(asPhrase)
        ? Optional.of(new PhraseSpans(words))
        : Optional.empty();
  }

  /** In order, with overlapping spans merged. */
  List<Span> find(SentenceTokens tokens) {
    FixedBitSet[] wanted = byLexicon.computeIfAbsent(tokens.lexicon(), this::wantedTypes);
    List<Span> spans = new ArrayList<>();
    for (int first = 0; first + phrase.size() <= tokens.count(); first++) {
      if (matchesAt(tokens, first, wanted)) {
        spans.add(tokens.span(first, first + phrase.size() - 1));
      }
    }
    return Span.merged(spans);
  }

  private FixedBitSet[] wantedTypes(Lexicon lexicon) {
    return phrase.stream()
        .map(word -> TermTypes.withAny(Set.of(word), lexicon))
        .toArray(FixedBitSet[]::new);
  }

  private static boolean matchesAt(SentenceTokens tokens, int first, FixedBitSet[] wanted) {
    for (int i = 0; i < wanted.length; i++) {
      if (!wanted[i].get(tokens.type(first + i))) {
        return false;
      }
    }
    return true;
  }
}
