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
 * Makes {@code coder:anna theme:trust} find what Anna coded with trust: next to a coder, a theme
 * means that coder's codings instead of the codebook's queries.
 *
 * <p>Brackets that name their own coder keep it.
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

  /** The coder that all parts of a conjunction are about. */
  private static Optional<String> coderIn(QueryNode node) {
    boolean isConjunction = node instanceof BooleanQueryNode && !(node instanceof OrQueryNode);
    return isConjunction
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
          "theme: alone finds the codings of the codebook: leave coder:codebook out.",
          word.getBegin());
    }
  }

  private static List<QueryNode> children(QueryNode node) {
    return node.isLeaf() || node.getChildren() == null ? List.of() : node.getChildren();
  }
}
