package crosscase.search.query;

import org.apache.lucene.queryparser.flexible.core.nodes.QueryNodeImpl;
import org.apache.lucene.queryparser.flexible.core.parser.EscapeQuerySyntax;
import org.apache.lucene.search.Query;

/** A node of the parser's tree that holds a finished query. */
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
