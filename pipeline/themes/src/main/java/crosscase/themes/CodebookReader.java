package crosscase.themes;

import crosscase.search.QueryException;
import crosscase.search.SentenceSearch;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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

/** Reads a codebook from YAML and checks it, with the place of whatever is wrong. */
final class CodebookReader {
  private static final Set<String> KEYS =
      Set.of("id", "label", "definition", "use-when", "not-when", "examples", "queries");
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final String name;
  private final Set<String> ids = new HashSet<>();

  CodebookReader(String name) {
    this.name = name;
  }

  Codebook read(String yaml, String fingerprint) throws CodebookException {
    MappingNode root = mapping(compose(yaml), "A codebook starts with title: and themes:");
    Node list = value(root, "themes").orElseThrow(() -> at(root, "The key themes is missing"));
    List<Theme> themes = new ArrayList<>();
    for (Node theme : items(list)) {
      themes.add(theme(mapping(theme, "A theme starts with id:")));
    }
    if (themes.isEmpty()) {
      throw at(list, "The list of themes is empty");
    }
    return new Codebook(text(root, "title"), themes, fingerprint);
  }

  private Node compose(String yaml) throws CodebookException {
    try {
      return new Compose(LoadSettings.builder().build())
          .composeString(yaml)
          .orElseThrow(() -> new CodebookException(name + ": The file is empty."));
    } catch (MarkedYamlEngineException e) {
      throw at(e.getProblemMark(), "This is not YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      throw new CodebookException("%s: This is not YAML.".formatted(name));
    }
  }

  private Theme theme(MappingNode node) throws CodebookException {
    for (NodeTuple entry : node.getValue()) {
      String key = scalar(entry.getKeyNode());
      if (!KEYS.contains(key)) {
        throw at(entry.getKeyNode(), "A theme has no key '%s'".formatted(key));
      }
    }
    String id = id(node);
    return new Theme(
        id,
        value(node, "label").isPresent() ? text(node, "label") : id,
        text(node, "definition"),
        text(node, "use-when"),
        text(node, "not-when"),
        texts(node, "examples"),
        queries(node));
  }

  private String id(MappingNode node) throws CodebookException {
    Node id = value(node, "id").orElseThrow(() -> at(node, "The theme has no id"));
    if (!ID.matcher(scalar(id)).matches()) {
      throw at(id, "An id is lower-case words joined by hyphens, such as user-voice");
    }
    if (!ids.add(scalar(id))) {
      throw at(id, "The id '%s' is used twice".formatted(scalar(id)));
    }
    return scalar(id);
  }

  private List<String> queries(MappingNode theme) throws CodebookException {
    Optional<Node> list = value(theme, "queries");
    for (Node query : list.isPresent() ? items(list.get()) : List.<Node>of()) {
      try {
        SentenceSearch.check(scalar(query));
      } catch (QueryException e) {
        throw at(query, e.getMessage());
      }
    }
    return texts(theme, "queries");
  }

  private List<String> texts(MappingNode node, String key) throws CodebookException {
    Optional<Node> list = value(node, key);
    List<String> texts = new ArrayList<>();
    for (Node item : list.isPresent() ? items(list.get()) : List.<Node>of()) {
      texts.add(scalar(item));
    }
    return texts;
  }

  private String text(MappingNode node, String key) throws CodebookException {
    Optional<Node> value = value(node, key);
    return value.isPresent() ? scalar(value.get()) : "";
  }

  private static Optional<Node> value(MappingNode node, String key) {
    return node.getValue().stream()
        .filter(t -> t.getKeyNode() instanceof ScalarNode s && s.getValue().equals(key))
        .map(NodeTuple::getValueNode)
        .findFirst();
  }

  private MappingNode mapping(Node node, String otherwise) throws CodebookException {
    if (node instanceof MappingNode mapping) {
      return mapping;
    }
    throw at(node, otherwise);
  }

  private List<Node> items(Node node) throws CodebookException {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    throw at(node, "Here stands a list: one item a line, each after a hyphen");
  }

  private String scalar(Node node) throws CodebookException {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw at(node, "Here stands one text: put it in quotes if it has a colon or a bracket");
  }

  private CodebookException at(Node node, String problem) {
    return at(node.getStartMark(), problem);
  }

  private CodebookException at(Optional<Mark> mark, String problem) {
    String place = mark.map(m -> ":%d:%d".formatted(m.getLine() + 1, m.getColumn() + 1)).orElse("");
    String end = problem.endsWith(".") ? "" : ".";
    return new CodebookException("%s%s: %s%s".formatted(name, place, problem, end));
  }
}
