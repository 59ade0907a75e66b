package crosscase.search.matching;

import crosscase.corpus.Span;
import crosscase.search.fields.Fields;
import crosscase.search.fields.Layers;
import crosscase.search.fields.StoredSentence;
import crosscase.search.fields.StoredTokens.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

/**
 * Finds the spans of a phrase among the stored tokens of a sentence. This is faster than Lucene's
 * postings, which are opened again for each sentence.
 *
 * <p>Only for phrases of consecutive words; all other phrases are left to Lucene.
 */
final class PhraseSpans {
  private final List<String> phrase;

  private PhraseSpans(List<String> phrase) {
    this.phrase = List.copyOf(phrase);
  }

  /** Empty if the query is not such a phrase. */
  static Optional<PhraseSpans> of(Query query) {
    return query instanceof PhraseQuery phrase && isContiguousText(phrase)
        ? Optional.of(new PhraseSpans(Arrays.stream(phrase.getTerms()).map(Term::text).toList()))
        : Optional.empty();
  }

  private static boolean isContiguousText(PhraseQuery phrase) {
    int[] positions = phrase.getPositions();
    return phrase.getSlop() == 0
        && Fields.TEXT.equals(phrase.getField())
        && IntStream.range(0, positions.length).allMatch(i -> positions[i] == i)
        && Arrays.stream(phrase.getTerms()).noneMatch(term -> term.text().charAt(0) == Layers.TAG);
  }

  /** In order, with overlapping spans merged. */
  List<Span> find(StoredSentence sentence) {
    List<Word> words = sentence.words();
    List<Span> spans = new ArrayList<>();
    for (int first = 0; first + phrase.size() <= words.size(); first++) {
      if (matchesAt(words, first)) {
        spans.add(new Span(words.get(first).begin(), words.get(first + phrase.size() - 1).end()));
      }
    }
    return Span.merged(spans);
  }

  private boolean matchesAt(List<Word> words, int first) {
    for (int i = 0; i < phrase.size(); i++) {
      if (!matches(phrase.get(i), words.get(first + i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean matches(String term, Word word) {
    return term.charAt(0) == Layers.FORM
        ? term.substring(1).equals(word.form())
        : term.equals(word.form()) || term.equals(word.lemma());
  }
}
