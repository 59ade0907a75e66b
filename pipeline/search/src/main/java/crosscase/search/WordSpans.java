package crosscase.search;

import crosscase.corpus.Span;
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
 * Finds the places of single words and patterns among the stored tokens of a sentence: sooner than
 * in Lucene's postings, where a pattern is sought as each word that it stands for.
 *
 * <p>Only for queries of such words, and for sentences that match; phrases, functions and tags are
 * left to Lucene.
 */
final class WordSpans {
  private static final char FIRST_OF_TWO_BYTES = 0x80;

  private final List<Wanted> words;

  private WordSpans(List<Wanted> words) {
    this.words = List.copyOf(words);
  }

  /**
   * A word or pattern.
   *
   * @param ofForm whether it can mean the layer of forms alone, whose terms are made only for it
   */
  private record Wanted(Predicate<String> term, boolean ofForm) {
    boolean isMet(TokenCursor word, String form) {
      return term.test(form)
          || (word.hasOwnLemma() && term.test(word.lemma()))
          || (ofForm && term.test(Layers.FORM + form));
    }
  }

  /** Empty where the query asks for more than single words. */
  static Optional<WordSpans> of(Query query) {
    List<Wanted> words = new ArrayList<>();
    return collect(query, false, words) ? Optional.of(new WordSpans(words)) : Optional.empty();
  }

  /** In order, with overlapping places made one. */
  List<Span> in(StoredSentence sentence) {
    List<Span> spans = new ArrayList<>();
    TokenCursor word = sentence.cursor();
    while (word.next()) {
      if (isMeant(word)) {
        spans.add(new Span(word.begin(), word.end()));
      }
    }
    return Span.merged(spans);
  }

  /** A loop, since it is gone through for every word of every sentence that is shown. */
  private boolean isMeant(TokenCursor word) {
    String form = word.form();
    for (Wanted wanted : words) {
      if (wanted.isMet(word, form)) {
        return true;
      }
    }
    return false;
  }

  /**
   * @param optional whether the sentence may match without this part; words that must occur
   *     together are shown only where all of them do
   */
  private static boolean collect(Query query, boolean optional, List<Wanted> words) {
    return switch (query) {
      case TermQuery word -> word(word, words);
      case AutomatonQuery pattern -> pattern(pattern, words);
      case BoostQuery boosted -> collect(boosted.getQuery(), optional, words);
      case DisjunctionMaxQuery any ->
          any.getDisjuncts().stream().allMatch(part -> collect(part, true, words));
      case BooleanQuery all -> all(all, optional, words);
      default -> false;
    };
  }

  private static boolean all(BooleanQuery all, boolean optional, List<Wanted> words) {
    boolean any = all.clauses().size() == all.getClauses(Occur.SHOULD).size();
    boolean every = all.clauses().size() == all.getClauses(Occur.MUST).size();
    return all.getMinimumNumberShouldMatch() <= 1
        && (any || (every && !optional))
        && all.clauses().stream().allMatch(part -> collect(part.query(), any || optional, words));
  }

  private static boolean word(TermQuery query, List<Wanted> words) {
    String word = query.getTerm().text();
    // A field may be asked for the empty value: speaker:"".
    if (word.isEmpty()) {
      return false;
    }
    words.add(new Wanted(word::equals, word.charAt(0) == Layers.FORM));
    return query.getTerm().field().equals(Fields.TEXT) && word.charAt(0) != Layers.TAG;
  }

  private static boolean pattern(AutomatonQuery query, List<Wanted> words) {
    CompiledAutomaton automaton = query.getCompiled();
    if (!query.getField().equals(Fields.TEXT) || automaton.type != AUTOMATON_TYPE.NORMAL) {
      return false;
    }
    words.add(new Wanted(term -> runs(automaton, term), canBegin(automaton, Layers.FORM)));
    return !canBegin(automaton, Layers.TAG);
  }

  private static boolean canBegin(CompiledAutomaton automaton, char first) {
    return first >= FIRST_OF_TWO_BYTES || automaton.runAutomaton.step(0, first) >= 0;
  }

  private static boolean runs(CompiledAutomaton automaton, String term) {
    // Most words differ in their first letter, which is told before they are encoded.
    if (term.isEmpty() || !canBegin(automaton, term.charAt(0))) {
      return false;
    }
    BytesRef bytes = new BytesRef(term);
    return automaton.runAutomaton.run(bytes.bytes, bytes.offset, bytes.length);
  }
}
