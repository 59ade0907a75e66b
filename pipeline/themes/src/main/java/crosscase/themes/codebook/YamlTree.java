package crosscase.themes.codebook;

import crosscase.themes.CodebookException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Walks the tree of a YAML file and names the line and column of whatever is wrong in it. */
public final class YamlTree {
  private final String name;
  private final String yaml;

  public YamlTree(String name, String yaml) {
    this.name = name;
    this.yaml = yaml;
  }

  public Node compose() throws CodebookException {
    try {
      return new Compose(LoadSettings.builder().build())
          .composeString(yaml)
          .orElseThrow(
              () ->
                  new CodebookException(
                      name + ": The file is empty: a codebook must start with title: and themes."));
    } catch (MarkedYamlEngineException e) {
      throw errorAt(e.getProblemMark(), "This is not YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      throw new CodebookException("%s: This is not YAML.".formatted(name));
    } catch (StackOverflowError deep) { // the parser has no limit of its own
      throw new CodebookException(
          name
              + ": Its brackets or its indentation are nested too deeply: write it with fewer levels.");
    }
  }

  public MappingNode mapping(Node node, String otherwise) throws CodebookException {
    if (node instanceof MappingNode mapping) {
      return mapping;
    }
    throw errorAt(node, otherwise);
  }

  void onlyKeys(MappingNode node, Set<String> keys, String what) throws CodebookException {
    for (NodeTuple entry : node.getValue()) {
      String key = scalar(entry.getKeyNode());
      if (!keys.contains(key)) {
        throw errorAt(
            entry.getKeyNode(),
            "A %s has no key '%s': use one of %s"
                .formatted(what, key, String.join(", ", new TreeSet<>(keys))));
      }
    }
  }

  public static Optional<Node> value(MappingNode node, String key) {
    return node.getValue().stream()
        .filter(t -> t.getKeyNode() instanceof ScalarNode s && s.getValue().equals(key))
        .map(NodeTuple::getValueNode)
        .findFirst();
  }

  /** The items of the list under a key; none if the key is missing. */
  public List<Node> items(MappingNode node, String key) throws CodebookException {
    Optional<Node> list = value(node, key);
    return list.isPresent() ? items(list.get()) : List.of();
  }

  List<Node> items(Node node) throws CodebookException {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    throw errorAt(node, "A list is expected here: one item per line, each after a hyphen");
  }

  public List<String> texts(MappingNode node, String key) throws CodebookException {
    List<String> texts = new ArrayList<>();
    for (Node item : items(node, key)) {
      texts.add(scalar(item).strip().replaceAll("\\s+", " "));
    }
    return texts;
  }

  /** The text under a key; empty if the key is missing. */
  public String text(MappingNode node, String key) throws CodebookException {
    Optional<Node> value = value(node, key);
    return value.isPresent() ? scalar(value.get()).strip() : "";
  }

  public String scalar(Node node) throws CodebookException {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw errorAt(
        node, "A text is expected here: put it in quotes if it contains a colon or a bracket");
  }

  CodebookException errorAt(Node node, String problem) {
    return errorAt(node.getStartMark(), problem);
  }

  /** An error at a character of a scalar's text. */
  CodebookException errorInside(Node node, int place, String problem) {
    return node instanceof ScalarNode text && text.getStartMark().isPresent()
        ? error(
            ":" + ScalarPosition.lineAndColumnOf(yaml, text, text.getStartMark().get(), place),
            problem)
        : errorAt(node, problem);
  }

  private CodebookException errorAt(Optional<Mark> mark, String problem) {
    return error(
        mark.map(m -> ":%d:%d".formatted(m.getLine() + 1, m.getColumn() + 1)).orElse(""), problem);
  }

  private CodebookException error(String place, String problem) {
    String end = problem.endsWith(".") ? "" : ".";
    return new CodebookException("%s%s: %s%s".formatted(name, place, problem, end));
  }
}
