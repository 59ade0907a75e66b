package crosscase.extract.metadata;

import crosscase.corpus.InputFiles;
import crosscase.extract.ColumnMapping;
import crosscase.extract.MetadataException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads {@code corpus.yaml}: the roles of speakers in the whole corpus, and a list of sources.
 *
 * <p>Every mistake is reported with its line and column.
 */
public final class CorpusYaml {
  public static final String FILE = InputFiles.CORPUS_YAML;

  private CorpusYaml() {}

  /** What the file contains. */
  public record Content(Map<String, String> roles, List<MetadataEntry> entries) {}

  public static Content read(Path file, MetadataProblems problems) throws IOException {
    try {
      return content(YamlNodes.root(FILE, Files.readString(file)), problems);
    } catch (CharacterCodingException notUtf8) {
      throw new MetadataException(FILE + ", line 1", "the file is not UTF-8; save it as UTF-8.");
    }
  }

  private static Content content(Node root, MetadataProblems problems) throws MetadataException {
    Map<String, String> roles = Map.of();
    List<MetadataEntry> entries = new ArrayList<>();
    for (NodeTuple tuple : mapping(root, "the file must start with speakers: or sources:")) {
      String key = scalar(tuple.getKeyNode());
      switch (key) {
        case "speakers" ->
            roles = stringMap(tuple.getValueNode(), "write each speaker as label: role");
        case "sources" -> {
          for (Node source : sequence(tuple.getValueNode())) {
            problems.attempt(() -> entry(source)).ifPresent(entries::add);
          }
        }
        default ->
            throw new MetadataException(
                YamlNodes.place(FILE, tuple.getKeyNode()),
                key + " is not a valid key here; write speakers: or sources:.");
      }
    }
    return new Content(roles, entries);
  }

  private static MetadataEntry entry(Node source) throws MetadataException {
    Map<String, MetadataCell> cells = new LinkedHashMap<>();
    Map<String, String> roles = Map.of();
    ColumnMapping columns = ColumnMapping.NONE;
    for (NodeTuple tuple : mapping(source, "a source must start with path:")) {
      Node value = tuple.getValueNode();
      String place = YamlNodes.place(FILE, value);
      String key = MetadataKeys.normalized(scalar(tuple.getKeyNode()), place);
      switch (key) {
        case "speakers" -> roles = stringMap(value, "write each speaker as label: role");
        case "columns" ->
            columns =
                ColumnMapping.of(stringMap(value, "write each column as part: header"), place);
        default -> cells.put(key, new MetadataCell(scalar(value), place));
      }
    }
    if (!cells.containsKey("path")) {
      throw new MetadataException(
          YamlNodes.place(FILE, source), "the source has no path:; add the path of its file.");
    }
    return new MetadataEntry(cells, roles, columns);
  }

  private static List<NodeTuple> mapping(Node node, String otherwise) throws MetadataException {
    if (node instanceof MappingNode mapping) {
      return mapping.getValue();
    }
    throw new MetadataException(YamlNodes.place(FILE, node), otherwise + ".");
  }

  /** A map from text to text; lists among its values are joined by bars. */
  private static Map<String, String> stringMap(Node node, String otherwise)
      throws MetadataException {
    Map<String, String> texts = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping(node, otherwise)) {
      texts.put(scalar(tuple.getKeyNode()), joinedScalars(tuple.getValueNode()));
    }
    return texts;
  }

  private static String joinedScalars(Node node) throws MetadataException {
    if (!(node instanceof SequenceNode sequence)) {
      return scalar(node);
    }
    List<String> items = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      items.add(scalar(item));
    }
    return String.join("|", items);
  }

  private static List<Node> sequence(Node node) throws MetadataException {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    throw new MetadataException(
        YamlNodes.place(FILE, node), "this must be a list: one source after each hyphen.");
  }

  private static String scalar(Node node) throws MetadataException {
    return YamlNodes.scalar(FILE, node);
  }
}
