package crosscase.search;

import crosscase.corpus.Span;
import crosscase.search.StoredTokens.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
  private final List<Predicate<String>> words;

  private WordSpans(List<Predicate<String>> words) {
    this.words = List.copyOf(words);
  }

  /** Empty where the query asks for more than single words. */
  static Optional<WordSpans> of(Query query) {
    List<Predicate<String>> words = new ArrayList<>();
    return collect(query, false, words) ? Optional.of(new WordSpans(words)) : Optional.empty();
  }

  /** In order, with overlapping places made one. */
  List<Span> in(List<Word> sentence) {
    return Span.merged(
        sentence.stream()
            .filter(this::isMeant)
            .map(word -> new Span(word.begin(), word.end()))
            .toList());
  }

  private boolean isMeant(Word word) {
    return Stream.of(word.form(), word.lemma(), Layers.FORM + word.form())
        .anyMatch(term -> words.stream().anyMatch(meant -> meant.test(term)));
  }

  /**
   * @param optional whether the sentence may match without this part; words that must occur
   *     together are shown only where all of them do
   */
  private static boolean collect(Query query, boolean optional, List<Predicate<String>> words) {
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

  private static boolean all(BooleanQuery all, boolean optional, List<Predicate<String>> words) {
    boolean any = all.clauses().size() == all.getClauses(Occur.SHOULD).size();
    boolean every = all.clauses().size() == all.getClauses(Occur.MUST).size();
    return all.getMinimumNumberShouldMatch() <= 1
        && (any || (every && !optional))
        && all.clauses().stream().allMatch(part -> collect(part.query(), any || optional, words));
  }

  private static boolean word(TermQuery query, List<Predicate<String>> words) {
    String word = query.getTerm().text();
    words.add(word::equals);
    return query.getTerm().field().equals(Fields.TEXT) && word.charAt(0) != Layers.TAG;
  }

  private static boolean pattern(AutomatonQuery query, List<Predicate<String>> words) {
    CompiledAutomaton automaton = query.getCompiled();
    words.add(term -> runs(automaton, term));
    return query.getField().equals(Fields.TEXT)
        && automaton.type == AUTOMATON_TYPE.NORMAL
        && automaton.runAutomaton.step(0, Layers.TAG) < 0;
  }

  private static boolean runs(CompiledAutomaton automaton, String term) {
    BytesRef bytes = new BytesRef(term);
    return automaton.runAutomaton.run(bytes.bytes, bytes.offset, bytes.length);
  }
}
