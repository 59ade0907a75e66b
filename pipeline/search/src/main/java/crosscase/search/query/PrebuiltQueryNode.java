package crosscase.search.query;

import org.apache.lucene.queryparser.flexible.core.nodes.QueryNodeImpl;
import org.apache.lucene.queryparser.flexible.core.parser.EscapeQuerySyntax;
import org.apache.lucene.search.Query;

/** A place in the parser's tree where a query stands that is made already. */
final class PrebuiltQueryNode extends QueryNodeImpl {
  private final Query query;

  PrebuiltQueryNode(Query query) {
    this.query = query;
    setLeaf(true);
  }

  Query query() {
    return query;
  }

  @Override
  public CharSequence toQueryString(EscapeQuerySyntax escape) {
    return query.toString();
  }
}
