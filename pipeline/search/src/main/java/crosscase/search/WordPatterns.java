package crosscase.search;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.flexible.core.nodes.FuzzyQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.RegexpQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.WildcardQueryNode;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;

/**
 * Wildcards, regular expressions and fuzzy words over the text, where {@code *nn} must not find the
 * tag {@code #nn} that stands stacked on every noun.
 */
final class WordPatterns {
  private static final int WORK = Operations.DEFAULT_DETERMINIZE_WORK_LIMIT;
  private static final int MOST_EDITS = LevenshteinAutomata.MAXIMUM_SUPPORTED_DISTANCE;

  private static final Automaton MARKED =
      Operations.concatenate(
          List.of(
              Operations.union(
                  List.of(Automata.makeChar(Layers.FORM), Automata.makeChar(Layers.TAG))),
              Automata.makeAnyString()));

  private WordPatterns() {}

  static Query wildcard(WildcardQueryNode node) {
    Term term = new Term(node.getFieldAsString(), node.getTextAsString());
    boolean open = "*?".indexOf(term.text().charAt(0)) >= 0;
    return open
        ? query(term, WildcardQuery.toAutomaton(term, WORK))
        : new WildcardQuery(term, WORK);
  }

  static Query regex(RegexpQueryNode node) {
    Term term = new Term(node.getField().toString(), node.getText().toString());
    return query(term, new RegExp(term.text(), RegExp.NONE).toAutomaton());
  }

  static Query fuzzy(FuzzyQueryNode node) throws Misfit {
    float edits = node.getSimilarity();
    if (edits > MOST_EDITS || edits != (int) edits) {
      throw new Misfit("After ~ stands how many letters may differ: 0, 1 or 2.", node.getBegin());
    }
    Term term = new Term(node.getFieldAsString(), node.getTextAsString());
    return query(term, new LevenshteinAutomata(term.text(), true).toAutomaton((int) edits));
  }

  private static Query query(Term term, Automaton automaton) {
    Automaton plain = Operations.determinize(automaton, WORK);
    boolean meetsMarked = term.field().equals(Fields.TEXT) && !isMarked(term.text());
    return new AutomatonQuery(term, meetsMarked ? Operations.minus(plain, MARKED, WORK) : plain);
  }

  /** Whether a pattern is meant for a layer. */
  private static boolean isMarked(String pattern) {
    char first = pattern.isEmpty() ? ' ' : pattern.charAt(0);
    return first == Layers.FORM || first == Layers.TAG;
  }
}
