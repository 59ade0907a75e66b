package crosscase.report;

import crosscase.association.CaseCounts;
import crosscase.jobs.Selection;
import java.util.Map;

/** The names of units, cases and themes in a report. */
record ReportLabels(Selection selection, Map<String, String> labels) {
  private static final String NEGATION = "not ";

  String unit() {
    return selection.unit().overlaps()
        ? "window of %d sentences".formatted(selection.unit().size())
        : selection.unit().word();
  }

  String units() {
    return selection.unit().overlaps()
        ? "windows of %d sentences".formatted(selection.unit().size())
        : selection.unit().word() + "s";
  }

  String groups() {
    return selection.by().equals(Selection.DEFAULT.by()) ? "cases" : "groups by " + grouping();
  }

  String grouping() {
    return String.join(" and ", selection.by());
  }

  String caseLabel(String name) {
    return name.equals(CaseCounts.NO_CASE)
        ? "(no %s)".formatted(grouping())
        : CaseCounts.displayName(name);
  }

  String themeLabel(String id) {
    if (!labels.containsKey(id) && id.startsWith(NEGATION)) {
      return NEGATION + themeLabel(id.substring(NEGATION.length()));
    }
    return labels.getOrDefault(id, id);
  }
}
