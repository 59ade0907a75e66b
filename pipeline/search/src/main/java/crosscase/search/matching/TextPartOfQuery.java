package crosscase.search.matching;

import crosscase.search.fields.Fields;
import java.util.List;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/**
 * Reduces a query to the part that matches words in the text: of {@code trust page:[1 TO 2]} only
 * {@code trust} is left.
 *
 * <p>Only for sentences that the whole query matches. Checking the page of each of them again would
 * take longer than finding its words.
 */
final class TextPartOfQuery {
  private TextPartOfQuery() {}

  static Query of(Query query) {
    if (!(query instanceof BooleanQuery all) || !all.getClauses(Occur.SHOULD).isEmpty()) {
      return query;
    }
    List<Query> words =
        all.clauses().stream()
            .filter(part -> part.occur() == Occur.MUST)
            .map(BooleanClause::query)
            .filter(TextPartOfQuery::searchesText)
            .map(TextPartOfQuery::of)
            .toList();
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    words.forEach(part -> builder.add(part, Occur.MUST));
    return words.isEmpty() ? new MatchNoDocsQuery("the query has no words") : builder.build();
  }

  /** Whether any part of a query searches the text of sentences. */
  static boolean searchesText(Query query) {
    TextFieldVisitor visitor = new TextFieldVisitor();
    query.visit(visitor);
    return visitor.visitedText;
  }

  private static final class TextFieldVisitor extends QueryVisitor {
    private boolean visitedText;

    @Override
    public boolean acceptField(String field) {
      visitedText |= field.equals(Fields.TEXT);
      return true;
    }
  }
}
