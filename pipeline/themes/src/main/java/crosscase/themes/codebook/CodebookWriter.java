package crosscase.themes.codebook;

import crosscase.themes.Guidance;
import crosscase.themes.Theme;
import crosscase.themes.ThemeQueries.QueryScope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** Writes a codebook as YAML that reads back as the same themes. */
public final class CodebookWriter {
  private CodebookWriter() {}

  public static String yaml(String title, List<Theme> themes) {
    Map<String, Object> root = new LinkedHashMap<>();
    put(root, "title", title);
    List<Map<String, Object>> nodes = new ArrayList<>();
    themes.forEach(theme -> nodes.add(theme(theme)));
    root.put("themes", nodes);
    DumpSettings settings =
        DumpSettings.builder().setDefaultFlowStyle(FlowStyle.BLOCK).setWidth(120).build();
    return new Dump(settings).dumpToString(root);
  }

  private static Map<String, Object> theme(Theme theme) {
    Guidance guidance = theme.guidance();
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("id", theme.id());
    if (!theme.guid().equals(Theme.guidOf(theme.id()))) {
      node.put("guid", theme.guid().toString());
    }
    put(node, "label", theme.label());
    put(node, "parent", theme.parent().orElse(""));
    put(node, "colour", theme.colour().orElse(""));
    put(node, "definition", guidance.definition());
    put(node, "use-when", guidance.useWhen());
    put(node, "not-when", guidance.notWhen());
    put(node, "examples", guidance.examples());
    put(node, "counter-examples", guidance.counterExamples());
    if (theme.queries().scope() != QueryScope.SENTENCE) {
      node.put("scope", theme.queries().scope().word());
    }
    put(node, "queries", theme.queries().include());
    put(node, "exclude", theme.queries().exclude());
    return node;
  }

  private static void put(Map<String, Object> node, String key, String text) {
    if (!text.isEmpty()) {
      node.put(key, text);
    }
  }

  private static void put(Map<String, Object> node, String key, List<String> texts) {
    if (!texts.isEmpty()) {
      node.put(key, texts);
    }
  }
}
