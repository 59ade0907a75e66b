package crosscase.search;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.queryparser.flexible.core.QueryNodeException;
import org.apache.lucene.queryparser.flexible.core.messages.QueryParserMessages;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldableNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.processors.QueryNodeProcessorImpl;
import org.apache.lucene.queryparser.flexible.messages.MessageImpl;

/** Refuses a field that no sentence has, which otherwise would find nothing without a word. */
final class KnownFields extends QueryNodeProcessorImpl {
  private final Set<String> known;

  KnownFields(Set<String> known) {
    this.known = known;
  }

  @Override
  protected QueryNode preProcessNode(QueryNode node) throws QueryNodeException {
    if (node instanceof FieldableNode fieldable && fieldable.getField() != null) {
      String field = fieldable.getField().toString();
      if (!known.contains(field) && !LayerNames.isLayer(field)) {
        throw new UnknownField(field, known);
      }
    }
    return node;
  }

  @Override
  protected QueryNode postProcessNode(QueryNode node) {
    return node;
  }

  @Override
  protected List<QueryNode> setChildrenOrder(List<QueryNode> children) {
    return children;
  }

  /** A field of a query that is no field of the index. */
  static final class UnknownField extends QueryNodeException {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    UnknownField(String field, Set<String> known) {
      super(new MessageImpl(QueryParserMessages.INVALID_SYNTAX, field));
      sentence =
          "There is no field '%s' to search; there are %s, form, pos and ner."
              .formatted(field, String.join(", ", new TreeSet<>(known)));
    }

    String sentence() {
      return sentence;
    }
  }
}
