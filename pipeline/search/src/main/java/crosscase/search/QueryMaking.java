package crosscase.search;

import org.apache.lucene.queryparser.flexible.core.nodes.FuzzyQueryNode;
import org.apache.lucene.queryparser.flexible.standard.builders.StandardQueryTreeBuilder;
import org.apache.lucene.queryparser.flexible.standard.nodes.RegexpQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.WildcardQueryNode;

/** Makes queries of the parser's nodes as the standard does, but for references and patterns. */
final class QueryMaking extends StandardQueryTreeBuilder {
  QueryMaking() {
    setBuilder(ReadyNode.class, node -> ((ReadyNode) node).query());
    setBuilder(WildcardQueryNode.class, node -> WordPatterns.wildcard((WildcardQueryNode) node));
    setBuilder(RegexpQueryNode.class, node -> WordPatterns.regex((RegexpQueryNode) node));
    setBuilder(FuzzyQueryNode.class, node -> WordPatterns.fuzzy((FuzzyQueryNode) node));
  }
}
