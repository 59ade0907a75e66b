package crosscase.search;

import java.util.List;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/**
 * What of a query can stand in the text of a sentence: in {@code trust page:[1 TO 2]} only trust.
 *
 * <p>Only for sentences that the whole query matches. Asking each of them anew whether its page
 * fits takes longer than finding its words.
 */
final class QueryWords {
  private QueryWords() {}

  static Query of(Query query) {
    if (!(query instanceof BooleanQuery all) || !all.getClauses(Occur.SHOULD).isEmpty()) {
      return query;
    }
    List<Query> words =
        all.clauses().stream()
            .filter(part -> part.occur() == Occur.MUST)
            .map(BooleanClause::query)
            .filter(QueryWords::asksForWords)
            .map(QueryWords::of)
            .toList();
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    words.forEach(part -> builder.add(part, Occur.MUST));
    return words.isEmpty() ? new MatchNoDocsQuery("no words are asked for") : builder.build();
  }

  private static boolean asksForWords(Query query) {
    FieldsAsked asked = new FieldsAsked();
    query.visit(asked);
    return asked.text;
  }

  private static final class FieldsAsked extends QueryVisitor {
    private boolean text;

    @Override
    public boolean acceptField(String field) {
      text |= field.equals(Fields.TEXT);
      return true;
    }
  }
}
