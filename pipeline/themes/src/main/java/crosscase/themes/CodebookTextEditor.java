package crosscase.themes;

import crosscase.themes.codebook.YamlTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Replaces a theme's queries in the text of its codebook and leaves every other line unchanged,
 * comments included.
 *
 * <p>A query that is kept stays as written; a new one is quoted.
 */
public final class CodebookTextEditor {
  private final String name;
  private final String yaml;

  /**
   * @param name the name of the file, for messages
   */
  public CodebookTextEditor(String name, String yaml) {
    this.name = name;
    this.yaml = yaml;
  }

  /**
   * The text with the theme's queries replaced by these.
   *
   * @throws CodebookException if a query is not valid or there is no such theme
   */
  public String replaceQueries(String theme, List<String> include, List<String> exclude)
      throws CodebookException {
    Codebook.parse(name, yaml);
    String edited =
        replaceList(replaceList(yaml, theme, "queries", include), theme, "exclude", exclude);
    Codebook read = Codebook.parse(name, edited);
    boolean asIntended =
        read.themes().stream()
            .filter(t -> t.id().equals(theme))
            .anyMatch(
                t ->
                    t.queries().include().equals(include) && t.queries().exclude().equals(exclude));
    if (!asIntended) {
      throw new CodebookException(
          "%s has a layout that cannot be edited here: change the queries of %s in a text editor."
              .formatted(name, theme));
    }
    return edited;
  }

  private String replaceList(String text, String theme, String key, List<String> queries)
      throws CodebookException {
    YamlTree tree = new YamlTree(name, text);
    MappingNode node = themeNode(tree, theme);
    if (tree.texts(node, key).equals(queries)) {
      return text;
    }
    List<String> lines = new ArrayList<>(text.lines().toList());
    LineBlock block = blockOf(tree, node, key, lines);
    List<String> replacement = new ArrayList<>();
    if (!queries.isEmpty()) {
      replacement.add(" ".repeat(block.indent) + key + ":");
      Map<String, List<String>> written = linesByQuery(tree, node, key, lines);
      for (String query : queries) {
        String line = " ".repeat(block.indent + 2) + "- " + quote(query);
        replacement.addAll(written.getOrDefault(query, List.of(line)));
      }
    }
    List<String> replaced = lines.subList(block.from, block.to);
    replaced.clear();
    lines.addAll(block.from, replacement);
    return String.join("\n", lines) + (text.endsWith("\n") ? "\n" : "");
  }

  /** The lines of each query as written, with the comments before it. */
  private static Map<String, List<String>> linesByQuery(
      YamlTree tree, MappingNode node, String key, List<String> lines) throws CodebookException {
    Map<String, List<String>> written = new HashMap<>();
    Optional<Node> value = YamlTree.value(node, key);
    if (value.isPresent() && value.get() instanceof SequenceNode list && isBlock(list)) {
      List<String> queries = tree.texts(node, key);
      int from = line(list.getValue().getFirst());
      while (isBlankOrComment(lines.get(from - 1))) {
        from--;
      }
      for (int i = 0; i < queries.size(); i++) {
        int to = lastLine(list.getValue().get(i), lines) + 1;
        written.putIfAbsent(queries.get(i), List.copyOf(lines.subList(from, to)));
        from = to;
      }
    }
    return written;
  }

  /** A range of lines, end exclusive, and the indentation of their key. */
  private record LineBlock(int from, int to, int indent) {}

  private static LineBlock blockOf(YamlTree tree, MappingNode node, String key, List<String> lines)
      throws CodebookException {
    int indent = column(node);
    int end = 0;
    for (NodeTuple tuple : node.getValue()) {
      int last = lastLine(tuple.getValueNode(), lines) + 1;
      end = Math.max(end, last);
      if (tree.scalar(tuple.getKeyNode()).equals(key)) {
        return new LineBlock(line(tuple.getKeyNode()), last, indent);
      }
    }
    return new LineBlock(end, end, indent);
  }

  private static int line(Node node) {
    return node.getStartMark().orElseThrow().getLine();
  }

  private static int column(Node node) {
    return node.getStartMark().orElseThrow().getColumn();
  }

  /** A block ends where its last part ends; its own end mark is where the next node begins. */
  private static int lastLine(Node node, List<String> lines) {
    if (node instanceof SequenceNode list && isBlock(list) && !list.getValue().isEmpty()) {
      return lastLine(list.getValue().getLast(), lines);
    }
    int last = node.getEndMark().orElseThrow().getLine();
    if (node instanceof ScalarNode text && isBlockScalar(text)) {
      last = Math.min(last, lines.size()) - 1;
      while (last > line(node) && isBlankOrComment(lines.get(last))) {
        last--;
      }
    }
    return last;
  }

  private static boolean isBlock(SequenceNode list) {
    return list.getFlowStyle() == FlowStyle.BLOCK;
  }

  private static boolean isBlockScalar(ScalarNode text) {
    return text.getScalarStyle() == ScalarStyle.LITERAL
        || text.getScalarStyle() == ScalarStyle.FOLDED;
  }

  private static boolean isBlankOrComment(String line) {
    return line.isBlank() || line.strip().startsWith("#");
  }

  private static MappingNode themeNode(YamlTree tree, String id) throws CodebookException {
    MappingNode root =
        tree.mapping(tree.compose(), "A codebook must start with title: and themes:");
    for (Node item : tree.items(root, "themes")) {
      MappingNode theme = tree.mapping(item, "A theme must start with id:");
      if (tree.text(theme, "id").equals(id)) {
        return theme;
      }
    }
    throw new CodebookException("The codebook has no theme %s: check the id.".formatted(id));
  }

  private static String quote(String query) {
    return "'" + query.replace("'", "''") + "'";
  }
}
