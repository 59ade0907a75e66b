package crosscase.themes.codebook;

import crosscase.search.QueryException;
import crosscase.search.SentenceSearch;
import crosscase.themes.CodebookException;
import crosscase.themes.Guidance;
import crosscase.themes.Theme;
import crosscase.themes.ThemeQueries;
import crosscase.themes.ThemeQueries.QueryScope;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads one theme of a codebook and checks everything that does not depend on other themes. */
public final class ThemeReader {
  private static final Set<String> KEYS =
      Set.of(
          "id",
          "guid",
          "label",
          "parent",
          "colour",
          "definition",
          "use-when",
          "not-when",
          "examples",
          "counter-examples",
          "scope",
          "queries",
          "exclude");

  static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  public static final Pattern COLOUR = Pattern.compile("#([0-9A-Fa-f]{6}|[0-9A-Fa-f]{3})");
  private static final Pattern GUID =
      Pattern.compile("[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}");

  private final YamlTree tree;

  ThemeReader(YamlTree tree) {
    this.tree = tree;
  }

  Theme read(MappingNode node) throws CodebookException {
    tree.onlyKeys(node, KEYS, "theme");
    if (YamlTree.value(node, "id").isEmpty()) {
      throw tree.errorAt(node, "The theme has no id: add one, such as id: user-voice");
    }
    String id =
        textMatching(
                node,
                "id",
                ID,
                "An id must be lower-case words joined by hyphens, such as user-voice")
            .orElseThrow();
    return new Theme(
        id,
        textMatching(
                node, "guid", GUID, "A guid must have the form 8-4-4-4-12 in hex, or be left out")
            .map(UUID::fromString)
            .orElseGet(() -> Theme.guidOf(id)),
        text(node, "label").orElse(id),
        text(node, "parent"),
        textMatching(
            node, "colour", COLOUR, "A colour must be '#RRGGBB' in quotes, such as '#DC0000'"),
        guidance(node),
        queries(node));
  }

  private ThemeQueries queries(MappingNode node) throws CodebookException {
    ThemeQueries queries =
        new ThemeQueries(queries(node, "queries"), queries(node, "exclude"), scope(node));
    for (String query : queries.searchQueries()) {
      try {
        SentenceSearch.check(query);
      } catch (QueryException e) {
        throw tree.errorAt(node, e.getMessage());
      }
    }
    return queries;
  }

  private Guidance guidance(MappingNode node) throws CodebookException {
    return new Guidance(
        tree.text(node, "definition"),
        tree.text(node, "use-when"),
        tree.text(node, "not-when"),
        tree.texts(node, "examples"),
        tree.texts(node, "counter-examples"));
  }

  private QueryScope scope(MappingNode node) throws CodebookException {
    Optional<Node> value = YamlTree.value(node, "scope");
    if (value.isEmpty()) {
      return QueryScope.SENTENCE;
    }
    return QueryScope.ofWord(tree.scalar(value.get()))
        .orElseThrow(() -> tree.errorAt(value.get(), "The scope must be sentence or turn"));
  }

  private List<String> queries(MappingNode theme, String key) throws CodebookException {
    for (Node query : tree.items(theme, key)) {
      try {
        SentenceSearch.check(tree.scalar(query));
      } catch (QueryException e) {
        throw e.position().isPresent()
            ? tree.errorInside(query, e.position().getAsInt(), e.getMessage())
            : tree.errorAt(query, e.getMessage());
      }
    }
    return tree.texts(theme, key);
  }

  private Optional<String> textMatching(
      MappingNode node, String key, Pattern form, String otherwise) throws CodebookException {
    Optional<Node> value = YamlTree.value(node, key);
    if (value.isPresent() && !form.matcher(tree.scalar(value.get())).matches()) {
      throw tree.errorAt(value.get(), otherwise);
    }
    return text(node, key);
  }

  private Optional<String> text(MappingNode node, String key) throws CodebookException {
    return Optional.of(tree.text(node, key)).filter(text -> !text.isEmpty());
  }
}
