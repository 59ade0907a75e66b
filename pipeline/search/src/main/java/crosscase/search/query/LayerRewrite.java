package crosscase.search.query;

import crosscase.search.fields.Fields;
import crosscase.search.fields.Layers;
import java.util.regex.Pattern;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QuotedFieldQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.RegexpQueryNode;

/**
 * Rewrites {@code form:trust} to {@code text:=trust}, {@code pos:} and {@code ner:} to tags, and a
 * word that the tokenizer splits, such as {@code top-down}, to a phrase.
 */
final class LayerRewrite extends QueryNodeRewrite {
  private static final Pattern SPLIT_WORD = Pattern.compile("\\p{L}[-'’]\\p{L}");

  @Override
  protected QueryNode preProcessNode(QueryNode node) {
    if (node instanceof FieldQueryNode field) {
      Layers.prefix(field.getFieldAsString()).ifPresent(prefix -> toTextField(field, prefix));
      return isSplitWord(field) ? toPhrase(field) : field;
    }
    if (node instanceof RegexpQueryNode regex) {
      Layers.prefix(regex.getField().toString()).ifPresent(prefix -> toTextField(regex, prefix));
    }
    return node;
  }

  private static void toTextField(FieldQueryNode field, char prefix) {
    field.setField(Fields.TEXT);
    field.setText(prefix + field.getTextAsString());
  }

  private static void toTextField(RegexpQueryNode regex, char prefix) {
    regex.setField(Fields.TEXT);
    regex.setText(prefix + "(" + regex.getText() + ")");
  }

  private static boolean isSplitWord(FieldQueryNode field) {
    return field.getClass() == FieldQueryNode.class
        && field.getFieldAsString().equals(Fields.TEXT)
        && SPLIT_WORD.matcher(field.getTextAsString()).find();
  }

  private static QueryNode toPhrase(FieldQueryNode field) {
    return new QuotedFieldQueryNode(
        field.getField(), field.getText(), field.getBegin(), field.getEnd());
  }
}
