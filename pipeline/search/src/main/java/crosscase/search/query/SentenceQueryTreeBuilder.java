package crosscase.search.query;

import org.apache.lucene.queryparser.flexible.core.nodes.FuzzyQueryNode;
import org.apache.lucene.queryparser.flexible.standard.builders.StandardQueryTreeBuilder;
import org.apache.lucene.queryparser.flexible.standard.nodes.RegexpQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.WildcardQueryNode;

/** Builds queries from the parser's nodes as Lucene does, except for references and patterns. */
final class SentenceQueryTreeBuilder extends StandardQueryTreeBuilder {
  SentenceQueryTreeBuilder() {
    setBuilder(PrebuiltQueryNode.class, node -> ((PrebuiltQueryNode) node).query());
    setBuilder(WildcardQueryNode.class, node -> PatternQueries.wildcard((WildcardQueryNode) node));
    setBuilder(RegexpQueryNode.class, node -> PatternQueries.regex((RegexpQueryNode) node));
    setBuilder(FuzzyQueryNode.class, node -> PatternQueries.fuzzy((FuzzyQueryNode) node));
  }
}
