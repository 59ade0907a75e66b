package crosscase.themes.exchange;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Which source belongs to which case of a project, and the values of its variables.
 *
 * <p>A case without a name is another program's way to give a source values; those of a case are
 * its sources' here.
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

  private void add(String name, UUID source, Map<String, String> its) {
    variablesOf.computeIfAbsent(source, guid -> new LinkedHashMap<>()).putAll(its);
    String known = name.isEmpty() ? null : cases.putIfAbsent(source, name);
    if (known != null && !known.equals(name)) {
      warnings.add(
          "A source of the case '%s' is in '%s' too, where it is left out.".formatted(known, name));
    }
  }

  /** The case of a source. */
  Optional<String> caseOf(XmlNode source) {
    return source.guid("guid").map(cases::get);
  }

  /** The values of a source, before those of its case. */
  Map<String, String> variablesOf(XmlNode source) {
    Map<String, String> all = new LinkedHashMap<>(ownVariablesOf(source));
    source
        .guid("guid")
        .map(variablesOf::get)
        .ifPresent(its -> its.forEach((name, value) -> all.putIfAbsent(name, value)));
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
