package crosscase.themes.codebook;

import crosscase.themes.CodebookException;
import crosscase.themes.Theme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a codebook from YAML and checks it as a whole. */
public final class CodebookReader {
  private static final Set<String> KEYS = Set.of("title", "version", "language", "themes");

  private final YamlTree tree;
  private final Map<String, MappingNode> nodesById = new HashMap<>();
  private final Map<String, Theme> themesById = new HashMap<>();
  private final Set<Object> guids = new HashSet<>();

  /** The title and the themes of a codebook, in order. */
  public record Content(String title, List<Theme> themes) {
    public Content {
      themes = List.copyOf(themes);
    }
  }

  public CodebookReader(String name, String yaml) {
    tree = new YamlTree(name, yaml);
  }

  public Content read() throws CodebookException {
    MappingNode root =
        tree.mapping(tree.compose(), "A codebook must start with title: and themes:");
    tree.onlyKeys(root, KEYS, "codebook");
    Node list =
        YamlTree.value(root, "themes")
            .orElseThrow(
                () -> tree.errorAt(root, "The key 'themes' is missing: add the list of themes"));
    List<Theme> inOrder = new ArrayList<>();
    for (Node item : tree.items(list)) {
      inOrder.add(theme(tree.mapping(item, "A theme must start with id:")));
    }
    if (inOrder.isEmpty()) {
      throw tree.errorAt(list, "The list of themes is empty: add a theme");
    }
    for (Theme theme : inOrder) {
      checkAncestors(theme);
    }
    return new Content(tree.text(root, "title"), inOrder);
  }

  private Theme theme(MappingNode node) throws CodebookException {
    Theme theme = new ThemeReader(tree).read(node);
    if (nodesById.put(theme.id(), node) != null) {
      throw tree.errorAt(
          valueOrNode(node, "id"),
          "The id '%s' is used twice: give each theme its own".formatted(theme.id()));
    }
    if (!guids.add(theme.guid())) {
      throw tree.errorAt(
          valueOrNode(node, "guid"),
          "The guid %s is used twice: give each theme its own or leave it out"
              .formatted(theme.guid()));
    }
    themesById.put(theme.id(), theme);
    return theme;
  }

  private void checkAncestors(Theme theme) throws CodebookException {
    Set<String> line = new HashSet<>(Set.of(theme.id()));
    Optional<String> above = theme.parent();
    while (above.isPresent()) {
      @Nullable Theme parent = themesById.get(above.get());
      if (parent == null) {
        throw parentError(
            theme,
            "There is no theme '%s' to be the parent: use the id of another theme"
                .formatted(above.get()));
      }
      if (!line.add(parent.id())) {
        throw parentError(
            theme, "The theme '%s' is its own ancestor: change a parent".formatted(parent.id()));
      }
      above = parent.parent();
    }
  }

  private CodebookException parentError(Theme theme, String problem) {
    MappingNode node = Objects.requireNonNull(nodesById.get(theme.id()));
    return tree.errorAt(valueOrNode(node, "parent"), problem);
  }

  private static Node valueOrNode(MappingNode node, String key) {
    return YamlTree.value(node, key).orElse(node);
  }
}
