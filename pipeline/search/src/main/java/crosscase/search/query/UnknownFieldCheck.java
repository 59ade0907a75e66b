package crosscase.search.query;

import crosscase.search.fields.Fields;
import crosscase.search.fields.Layers;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.queryparser.flexible.core.QueryNodeException;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldableNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.IntervalQueryNode;

/** Refuses a field that no sentence has; otherwise the query would silently find nothing. */
final class UnknownFieldCheck extends QueryNodeRewrite {
  private final Set<String> knownFields;

  UnknownFieldCheck(Set<String> known) {
    this.knownFields = known;
  }

  @Override
  protected QueryNode preProcessNode(QueryNode node) throws QueryNodeException {
    if (node instanceof FieldableNode fieldable && fieldable.getField() != null) {
      String field = fieldable.getField().toString();
      if (!knownFields.contains(field)
          && !Layers.isLayer(field)
          && !ThemeAndScopeRewrite.isReference(field)) {
        throw new InvalidQueryNodeException(explanation(field), position(node, field));
      }
      if (node instanceof IntervalQueryNode && !field.equals(Fields.TEXT)) {
        throw new InvalidQueryNodeException(
            "fn: searches the words of sentences, not the field %s: join the two with AND."
                .formatted(field),
            InvalidQueryNodeException.NO_POSITION);
      }
    }
    return node;
  }

  private String explanation(String field) {
    return "There is no field '%s' to search; the fields are %s, form, pos, ner, theme, turn and paragraph: put a word with a colon in double quotes."
        .formatted(field, String.join(", ", new TreeSet<>(knownFields)));
  }

  private static int position(QueryNode node, String field) {
    return node instanceof FieldQueryNode word
        ? Math.max(0, word.getBegin() - field.length() - 1)
        : InvalidQueryNodeException.NO_POSITION;
  }
}
