package crosscase.search;

import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.queryparser.flexible.core.QueryNodeException;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldableNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.IntervalQueryNode;

/** Refuses a field that no sentence has, which otherwise would find nothing without a word. */
final class KnownFields extends QueryRewrite {
  private final Set<String> known;

  KnownFields(Set<String> known) {
    this.known = known;
  }

  @Override
  protected QueryNode preProcessNode(QueryNode node) throws QueryNodeException {
    if (node instanceof FieldableNode fieldable && fieldable.getField() != null) {
      String field = fieldable.getField().toString();
      if (!known.contains(field) && !LayerNames.isLayer(field) && !References.isOne(field)) {
        throw new Misfit(sentence(field), place(node, field));
      }
      if (node instanceof IntervalQueryNode && !field.equals(Fields.TEXT)) {
        throw new Misfit(
            "fn: looks at the words of sentences, not at %s: put AND between them."
                .formatted(field),
            Misfit.NOWHERE);
      }
    }
    return node;
  }

  private String sentence(String field) {
    return "There is no field '%s' to search; there are %s, form, pos, ner, theme, turn and paragraph: put a word with a colon in double quotes."
        .formatted(field, String.join(", ", new TreeSet<>(known)));
  }

  private static int place(QueryNode node, String field) {
    return node instanceof FieldQueryNode word
        ? Math.max(0, word.getBegin() - field.length() - 1)
        : Misfit.NOWHERE;
  }
}
