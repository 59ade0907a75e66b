package crosscase.search.query;

import crosscase.corpus.Coding;
import crosscase.search.fields.Fields;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.queryparser.flexible.core.nodes.BooleanQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode.Modifier;
import org.apache.lucene.queryparser.flexible.core.nodes.OrQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;

/**
 * Makes {@code coder:anna theme:trust} ask for what Anna coded with trust: beside a coder, a theme
 * is that coder's and not the codebook's queries.
 *
 * <p>Brackets that name a coder of their own keep it.
 */
final class CoderThemeRewrite extends QueryNodeRewrite {
  @Override
  public QueryNode process(QueryNode tree) throws InvalidQueryNodeException {
    rewrite(tree, Optional.empty());
    return tree;
  }

  private static void rewrite(QueryNode node, Optional<String> outer)
      throws InvalidQueryNodeException {
    Optional<String> coder = coderIn(node).or(() -> outer);
    if (node instanceof FieldQueryNode word) {
      refuseCodebookAsCoder(word);
      if (word.getFieldAsString().equals(ThemeAndScopeRewrite.THEME_FIELD) && coder.isPresent()) {
        word.setField(Fields.CODER_THEME);
        word.setText(Fields.coderThemeTerm(coder.get(), word.getTextAsString()));
      }
    }
    for (QueryNode child : children(node)) {
      rewrite(child, coder);
    }
  }

  /** The coder whom all that stands here is about. */
  private static Optional<String> coderIn(QueryNode node) {
    boolean all = node instanceof BooleanQueryNode && !(node instanceof OrQueryNode);
    return all
        ? children(node).stream()
            .map(CoderThemeRewrite::unlessNegated)
            .filter(part -> part instanceof FieldQueryNode word && isCoder(word))
            .map(part -> ((FieldQueryNode) part).getTextAsString())
            .findFirst()
        : Optional.empty();
  }

  private static QueryNode unlessNegated(QueryNode node) {
    return node instanceof ModifierQueryNode signed && signed.getModifier() != Modifier.MOD_NOT
        ? signed.getChild()
        : node;
  }

  private static boolean isCoder(FieldQueryNode word) {
    return word.getFieldAsString().equals(Fields.CODER);
  }

  private static void refuseCodebookAsCoder(FieldQueryNode word) throws InvalidQueryNodeException {
    if (isCoder(word) && word.getTextAsString().equals(Coding.CODEBOOK)) {
      throw new InvalidQueryNodeException(
          "The codebook's codings are found by theme: alone: leave coder:codebook out.",
          word.getBegin());
    }
  }

  private static List<QueryNode> children(QueryNode node) {
    return node.isLeaf() || node.getChildren() == null ? List.of() : node.getChildren();
  }
}
