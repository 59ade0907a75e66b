package crosscase.search.query;

import crosscase.search.fields.Fields;
import crosscase.search.fields.Layers;
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
 * Queries for wildcards, regular expressions and fuzzy words in the text: {@code *nn} must not find
 * the tag {@code #nn} that is stacked on every noun.
 */
final class PatternQueries {
  private static final int WORK_LIMIT = Operations.DEFAULT_DETERMINIZE_WORK_LIMIT;
  private static final int MAX_EDITS = LevenshteinAutomata.MAXIMUM_SUPPORTED_DISTANCE;

  private static final Automaton LAYER_TERMS =
      Operations.concatenate(
          List.of(
              Operations.union(
                  List.of(Automata.makeChar(Layers.FORM), Automata.makeChar(Layers.TAG))),
              Automata.makeAnyString()));

  private PatternQueries() {}

  static Query wildcard(WildcardQueryNode node) {
    Term term = new Term(node.getFieldAsString(), node.getTextAsString());
    boolean startsWithWildcard = "*?".indexOf(term.text().charAt(0)) >= 0;
    return startsWithWildcard
        ? withoutLayerTerms(term, WildcardQuery.toAutomaton(term, WORK_LIMIT))
        : new WildcardQuery(term, WORK_LIMIT);
  }

  static Query regex(RegexpQueryNode node) {
    Term term = new Term(node.getField().toString(), node.getText().toString());
    return withoutLayerTerms(term, new RegExp(term.text(), RegExp.NONE).toAutomaton());
  }

  static Query fuzzy(FuzzyQueryNode node) throws InvalidQueryNodeException {
    float edits = node.getSimilarity();
    if (edits > MAX_EDITS || edits != (int) edits) {
      throw new InvalidQueryNodeException(
          "The number after ~ says how many letters may differ: it can be 0, 1 or 2.",
          node.getBegin());
    }
    Term term = new Term(node.getFieldAsString(), node.getTextAsString());
    return withoutLayerTerms(
        term, new LevenshteinAutomata(term.text(), true).toAutomaton((int) edits));
  }

  private static Query withoutLayerTerms(Term term, Automaton automaton) {
    Automaton plain = Operations.determinize(automaton, WORK_LIMIT);
    boolean mayMatchLayers = term.field().equals(Fields.TEXT) && !isLayerPattern(term.text());
    return new AutomatonQuery(
        term, mayMatchLayers ? Operations.minus(plain, LAYER_TERMS, WORK_LIMIT) : plain);
  }

  /** Whether a pattern names a layer by its prefix. */
  private static boolean isLayerPattern(String pattern) {
    char first = pattern.isEmpty() ? ' ' : pattern.charAt(0);
    return first == Layers.FORM || first == Layers.TAG;
  }
}
