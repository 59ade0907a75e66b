package crosscase.search.query;

import crosscase.search.QueryException;
import crosscase.search.fields.UnitField;
import crosscase.search.syntax.ParserInput;
import java.util.List;
import org.apache.lucene.queryparser.flexible.core.QueryNodeException;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldableNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.search.Query;

/** Replaces {@code theme:trust} and scopes such as {@code turn:(...)} with their queries. */
final class ThemeAndScopeRewrite extends QueryNodeRewrite {
  static final String THEME_FIELD = "theme";

  private final ThemeResolver themes;
  private final List<Query> scopes;

  /**
   * @param scopes in the order in which {@link ParserInput} numbered them
   */
  ThemeAndScopeRewrite(ThemeResolver themes, List<Query> scopes) {
    this.themes = themes;
    this.scopes = List.copyOf(scopes);
  }

  /** Finds the query of a theme. */
  @FunctionalInterface
  interface ThemeResolver {
    Query resolve(String id) throws QueryException;
  }

  static boolean isReference(String field) {
    return field.equals(THEME_FIELD) || UnitField.of(field).isPresent();
  }

  @Override
  protected QueryNode preProcessNode(QueryNode node) throws QueryNodeException {
    boolean reference =
        node instanceof FieldableNode fieldable
            && fieldable.getField() != null
            && isReference(fieldable.getField().toString());
    return reference ? new PrebuiltQueryNode(query(node)) : node;
  }

  private Query query(QueryNode node) throws InvalidQueryNodeException {
    if (node instanceof FieldQueryNode word) {
      return word.getFieldAsString().equals(THEME_FIELD) ? themeQuery(word) : scopeQuery(word);
    }
    throw new InvalidQueryNodeException(
        "theme: must be followed by the id of a theme, turn: and paragraph: by words in brackets.",
        InvalidQueryNodeException.NO_POSITION);
  }

  private Query themeQuery(FieldQueryNode word) throws InvalidQueryNodeException {
    try {
      return themes.resolve(word.getTextAsString());
    } catch (QueryException e) {
      throw new InvalidQueryNodeException(e.getMessage(), word.getBegin());
    }
  }

  private Query scopeQuery(FieldQueryNode word) throws InvalidQueryNodeException {
    String text = word.getTextAsString();
    if (text.isEmpty() || text.charAt(0) != ParserInput.SCOPE_MARKER) {
      throw new InvalidQueryNodeException(
          "%1$s: must be followed by words in brackets, as in %1$s:(control trust)."
              .formatted(word.getFieldAsString()),
          word.getBegin());
    }
    return scopes.get(Integer.parseInt(text.substring(1)));
  }
}
