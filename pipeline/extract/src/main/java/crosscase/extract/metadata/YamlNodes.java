package crosscase.extract.metadata;

import crosscase.extract.MetadataException;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads the nodes of a YAML file and tells where each is written. */
final class YamlNodes {
  private YamlNodes() {}

  static Node root(String file, String yaml) throws MetadataException {
    try {
      return new Compose(LoadSettings.builder().build())
          .composeString(yaml)
          .orElseThrow(
              () -> new MetadataException(file, "the file is empty; remove it or fill it."));
    } catch (MarkedYamlEngineException e) {
      throw new MetadataException(
          place(file, e.getProblemMark()), "this is not valid YAML: %s.".formatted(e.getProblem()));
    } catch (YamlEngineException e) {
      throw new MetadataException(
          file, "this is not valid YAML; check its indentation and quotation marks.");
    } catch (StackOverflowError deep) { // the parser has no limit of its own
      throw new MetadataException(
          file,
          "its brackets or its indentation are nested too deeply; write it with fewer levels.");
    }
  }

  /** The text of a scalar; an empty value gives an empty text. */
  static String scalar(String file, Node node) throws MetadataException {
    if (node instanceof ScalarNode scalar) {
      return node.getTag().equals(Tag.NULL) ? "" : scalar.getValue().strip();
    }
    throw new MetadataException(
        place(file, node),
        "this must be a single text; put it in quotation marks if it contains a colon or a bracket.");
  }

  static String place(String file, Node node) {
    return place(file, node.getStartMark());
  }

  private static String place(String file, Optional<Mark> mark) {
    return mark.map(
            m -> "%s, line %d, column %d".formatted(file, m.getLine() + 1, m.getColumn() + 1))
        .orElse(file);
  }
}
