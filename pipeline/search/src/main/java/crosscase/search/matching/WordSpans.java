package crosscase.search.matching;

import crosscase.corpus.Span;
import crosscase.search.fields.Fields;
import crosscase.search.forward.Lexicon;
import crosscase.search.forward.SentenceTokens;
import crosscase.search.forward.TermTypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.CompiledAutomaton.AUTOMATON_TYPE;

/**
 * Finds the spans of single words, tags and patterns among the tokens of a sentence. This is faster
 * than Lucene's postings, where a pattern is expanded to every word that it matches.
 *
 * <p>Only for queries of single words, and for sentences that match; phrases and functions are left
 * to others. Only for one thread.
 */
final class WordSpans {
  private final Set<String> words = new HashSet<>();
  private final List<ByteRunAutomaton> patterns = new ArrayList<>();
  private final Map<Lexicon, IntPredicate> byLexicon = new HashMap<>();

  private WordSpans() {}

  /** Empty if the query has anything but single words and patterns. */
  static Optional<WordSpans> of(Query query) {
    WordSpans spans = new WordSpans();
    return spans.collect(query, false) ? Optional.of(spans) : Optional.empty();
  }

  /** In order, with overlapping spans merged. */
  List<Span> find(SentenceTokens tokens) {
    IntPredicate wanted = byLexicon.computeIfAbsent(tokens.lexicon(), this::wantedTypes);
    List<Span> spans = new ArrayList<>();
    for (int token = 0; token < tokens.count(); token++) {
      if (wanted.test(tokens.type(token))) {
        spans.add(tokens.span(token, token));
      }
    }
    return Span.merged(spans);
  }

  private IntPredicate wantedTypes(Lexicon lexicon) {
    FixedBitSet ofWords = TermTypes.withAny(words, lexicon);
    IntPredicate wanted = ofWords::get;
    for (ByteRunAutomaton pattern : patterns) {
      wanted = wanted.or(TermTypes.matching(pattern, lexicon));
    }
    return wanted;
  }

  /**
   * @param optional whether the sentence can match without this part; words that must occur
   *     together are marked only where all of them occur
   */
  private boolean collect(Query query, boolean optional) {
    return switch (query) {
      case TermQuery word -> collectTerm(word);
      case AutomatonQuery pattern -> collectPattern(pattern);
      case BoostQuery boosted -> collect(boosted.getQuery(), optional);
      case DisjunctionMaxQuery any ->
          any.getDisjuncts().stream().allMatch(part -> collect(part, true));
      case BooleanQuery all -> collectClauses(all, optional);
      default -> false;
    };
  }

  private boolean collectClauses(BooleanQuery all, boolean optional) {
    boolean any = all.clauses().size() == all.getClauses(Occur.SHOULD).size();
    boolean every = all.clauses().size() == all.getClauses(Occur.MUST).size();
    return all.getMinimumNumberShouldMatch() <= 1
        && (any || (every && !optional))
        && all.clauses().stream().allMatch(part -> collect(part.query(), any || optional));
  }

  private boolean collectTerm(TermQuery query) {
    String word = query.getTerm().text();
    // A query can ask for an empty value: speaker:"".
    if (word.isEmpty() || !query.getTerm().field().equals(Fields.TEXT)) {
      return false;
    }
    words.add(word);
    return true;
  }

  private boolean collectPattern(AutomatonQuery query) {
    CompiledAutomaton automaton = query.getCompiled();
    if (!query.getField().equals(Fields.TEXT) || automaton.type != AUTOMATON_TYPE.NORMAL) {
      return false;
    }
    patterns.add(automaton.runAutomaton);
    return true;
  }
}
