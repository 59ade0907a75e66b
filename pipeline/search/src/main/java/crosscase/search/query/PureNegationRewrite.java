package crosscase.search.query;

import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/** Makes {@code NOT trust} find all sentences without trust; in plain Lucene it finds none. */
final class PureNegationRewrite {
  private PureNegationRewrite() {}

  static Query rewrite(Query query) {
    if (!(query instanceof BooleanQuery all)) {
      return query;
    }
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    builder.setMinimumNumberShouldMatch(all.getMinimumNumberShouldMatch());
    for (BooleanClause part : all.clauses()) {
      builder.add(rewrite(part.query()), part.occur());
    }
    if (all.clauses().stream().allMatch(part -> part.occur() == Occur.MUST_NOT)) {
      builder.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
    }
    return builder.build();
  }
}
