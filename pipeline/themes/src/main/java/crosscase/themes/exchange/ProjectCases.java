package crosscase.themes.exchange;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The case of each source of a project, and the values of its variables.
 *
 * <p>Some programs use a case without a name to give a source values. The values of a case are
 * given to its sources.
 */
final class ProjectCases {
  private final Map<UUID, String> variables;
  private final List<String> warnings;
  private final Map<UUID, String> cases = new HashMap<>();
  private final Map<UUID, Map<String, String>> variablesOf = new HashMap<>();

  private ProjectCases(Map<UUID, String> variables, List<String> warnings) {
    this.variables = variables;
    this.warnings = warnings;
  }

  static ProjectCases read(
      List<XmlNode> elements, Map<UUID, String> variables, List<String> warnings) {
    ProjectCases cases = new ProjectCases(variables, warnings);
    elements.forEach(cases::add);
    return cases;
  }

  private void add(XmlNode element) {
    String name = element.attribute("name").strip();
    for (XmlNode source : element.childrenNamed("SourceRef")) {
      source.guid("targetGUID").ifPresent(guid -> add(name, guid, ownVariablesOf(element)));
    }
    int left =
        element.childrenNamed("CodeRef").size() + element.childrenNamed("SelectionRef").size();
    left += element.childrenNamed("SourceRef").isEmpty() ? ownVariablesOf(element).size() : 0;
    if (left > 0) {
      warnings.add(
          "The case '%s' has %d codes, selections or values that belong to no source: left out."
              .formatted(name, left));
    }
  }

  private void add(String name, UUID source, Map<String, String> values) {
    variablesOf.computeIfAbsent(source, guid -> new LinkedHashMap<>()).putAll(values);
    String known = name.isEmpty() ? null : cases.putIfAbsent(source, name);
    if (known != null && !known.equals(name)) {
      warnings.add(
          "A source of the case '%s' is also in the case '%s': only the first is kept."
              .formatted(known, name));
    }
  }

  /** The case of a source. */
  Optional<String> caseOf(XmlNode source) {
    return source.guid("guid").map(cases::get);
  }

  /** The variables of a source; its own values take precedence over those of its case. */
  Map<String, String> variablesOf(XmlNode source) {
    Map<String, String> all = new LinkedHashMap<>(ownVariablesOf(source));
    source
        .guid("guid")
        .map(variablesOf::get)
        .ifPresent(values -> values.forEach((name, value) -> all.putIfAbsent(name, value)));
    return all;
  }

  private Map<String, String> ownVariablesOf(XmlNode element) {
    Map<String, String> found = new LinkedHashMap<>();
    for (XmlNode value : element.childrenNamed("VariableValue")) {
      value
          .firstChild("VariableRef")
          .flatMap(ref -> ref.guid("targetGUID"))
          .map(variables::get)
          .ifPresent(name -> found.put(name, value.textOfLast()));
    }
    return found;
  }
}
