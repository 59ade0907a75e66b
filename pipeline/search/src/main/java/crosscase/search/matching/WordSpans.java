package crosscase.search.matching;

import crosscase.corpus.Span;
import crosscase.search.fields.Fields;
import crosscase.search.fields.Layers;
import crosscase.search.fields.StoredSentence;
import crosscase.search.fields.TokenCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.CompiledAutomaton.AUTOMATON_TYPE;

/**
 * Finds the spans of single words and patterns among the stored tokens of a sentence. This is
 * faster than Lucene's postings, where a pattern is expanded to every word that it matches.
 *
 * <p>Only for queries of single words, and for sentences that match; phrases, functions and tags
 * are left to Lucene.
 */
final class WordSpans {
  private static final char FIRST_OF_TWO_BYTES = 0x80;

  private final List<WordTest> words;

  private WordSpans(List<WordTest> words) {
    this.words = List.copyOf(words);
  }

  /**
   * A word or pattern.
   *
   * @param canMatchFormLayer whether it can match a term of the form layer; only then are these
   *     terms built
   */
  private record WordTest(Predicate<String> term, boolean canMatchFormLayer) {
    boolean matches(TokenCursor word, String form) {
      return term.test(form)
          || (word.hasOwnLemma() && term.test(word.lemma()))
          || (canMatchFormLayer && term.test(Layers.FORM + form));
    }
  }

  /** Empty if the query has anything but single words and patterns. */
  static Optional<WordSpans> of(Query query) {
    List<WordTest> words = new ArrayList<>();
    return collect(query, false, words) ? Optional.of(new WordSpans(words)) : Optional.empty();
  }

  /** In order, with overlapping spans merged. */
  List<Span> find(StoredSentence sentence) {
    List<Span> spans = new ArrayList<>();
    TokenCursor word = sentence.cursor();
    while (word.next()) {
      if (matchesAny(word)) {
        spans.add(new Span(word.begin(), word.end()));
      }
    }
    return Span.merged(spans);
  }

  /** A loop instead of a stream: it runs for every word of every sentence that is shown. */
  private boolean matchesAny(TokenCursor word) {
    String form = word.form();
    for (WordTest wanted : words) {
      if (wanted.matches(word, form)) {
        return true;
      }
    }
    return false;
  }

  /**
   * @param optional whether the sentence can match without this part; words that must occur
   *     together are marked only where all of them occur
   */
  private static boolean collect(Query query, boolean optional, List<WordTest> words) {
    return switch (query) {
      case TermQuery word -> collectTerm(word, words);
      case AutomatonQuery pattern -> collectPattern(pattern, words);
      case BoostQuery boosted -> collect(boosted.getQuery(), optional, words);
      case DisjunctionMaxQuery any ->
          any.getDisjuncts().stream().allMatch(part -> collect(part, true, words));
      case BooleanQuery all -> collectClauses(all, optional, words);
      default -> false;
    };
  }

  private static boolean collectClauses(BooleanQuery all, boolean optional, List<WordTest> words) {
    boolean any = all.clauses().size() == all.getClauses(Occur.SHOULD).size();
    boolean every = all.clauses().size() == all.getClauses(Occur.MUST).size();
    return all.getMinimumNumberShouldMatch() <= 1
        && (any || (every && !optional))
        && all.clauses().stream().allMatch(part -> collect(part.query(), any || optional, words));
  }

  private static boolean collectTerm(TermQuery query, List<WordTest> words) {
    String word = query.getTerm().text();
    // A query can ask for an empty value: speaker:"".
    if (word.isEmpty()) {
      return false;
    }
    words.add(new WordTest(word::equals, word.charAt(0) == Layers.FORM));
    return query.getTerm().field().equals(Fields.TEXT) && word.charAt(0) != Layers.TAG;
  }

  private static boolean collectPattern(AutomatonQuery query, List<WordTest> words) {
    CompiledAutomaton automaton = query.getCompiled();
    if (!query.getField().equals(Fields.TEXT) || automaton.type != AUTOMATON_TYPE.NORMAL) {
      return false;
    }
    words.add(new WordTest(term -> accepts(automaton, term), canStartWith(automaton, Layers.FORM)));
    return !canStartWith(automaton, Layers.TAG);
  }

  private static boolean canStartWith(CompiledAutomaton automaton, char first) {
    return first >= FIRST_OF_TWO_BYTES || automaton.runAutomaton.step(0, first) >= 0;
  }

  private static boolean accepts(CompiledAutomaton automaton, String term) {
    // Most words differ in the first letter, which can be checked before they are encoded.
    if (term.isEmpty() || !canStartWith(automaton, term.charAt(0))) {
      return false;
    }
    BytesRef bytes = new BytesRef(term);
    return automaton.runAutomaton.run(bytes.bytes, bytes.offset, bytes.length);
  }
}
