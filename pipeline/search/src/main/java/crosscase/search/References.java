package crosscase.search;

import java.util.List;
import org.apache.lucene.queryparser.flexible.core.QueryNodeException;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldableNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.search.Query;

/** Puts the queries of a theme, and of a scope such as {@code turn:(...)}, where they are named. */
final class References extends QueryRewrite {
  static final String THEME = "theme";

  private final ThemeMeaning themes;
  private final List<Query> scopes;

  /**
   * @param scopes by the numbers that {@link ParserText} gave them
   */
  References(ThemeMeaning themes, List<Query> scopes) {
    this.themes = themes;
    this.scopes = List.copyOf(scopes);
  }

  /** What the id of a theme stands for. */
  @FunctionalInterface
  interface ThemeMeaning {
    Query of(String id) throws QueryException;
  }

  static boolean isOne(String field) {
    return field.equals(THEME) || UnitField.of(field).isPresent();
  }

  @Override
  protected QueryNode preProcessNode(QueryNode node) throws QueryNodeException {
    boolean reference =
        node instanceof FieldableNode fieldable
            && fieldable.getField() != null
            && isOne(fieldable.getField().toString());
    return reference ? new ReadyNode(query(node)) : node;
  }

  private Query query(QueryNode node) throws Misfit {
    if (node instanceof FieldQueryNode word) {
      return word.getFieldAsString().equals(THEME) ? theme(word) : scope(word);
    }
    throw new Misfit(
        "After theme: stands the id of a theme, after turn: and paragraph: words in brackets.",
        Misfit.NOWHERE);
  }

  private Query theme(FieldQueryNode word) throws Misfit {
    try {
      return themes.of(word.getTextAsString());
    } catch (QueryException e) {
      throw new Misfit(e.getMessage(), word.getBegin());
    }
  }

  private Query scope(FieldQueryNode word) throws Misfit {
    String text = word.getTextAsString();
    if (text.isEmpty() || text.charAt(0) != ParserText.SCOPE) {
      throw new Misfit(
          "Here stand words in brackets: %s:(control trust).".formatted(word.getFieldAsString()),
          word.getBegin());
    }
    return scopes.get(Integer.parseInt(text.substring(1)));
  }
}
