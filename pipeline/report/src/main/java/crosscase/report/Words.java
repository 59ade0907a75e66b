package crosscase.report;

import crosscase.association.CaseCounts;
import crosscase.jobs.Selection;
import java.util.Map;

/** What units, cases and themes are called in a report. */
record Words(Selection selection, Map<String, String> labels) {
  private static final String NOT = "not ";

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

  String cases() {
    return selection.by().equals(Selection.DEFAULT.by()) ? "cases" : "groups by " + by();
  }

  String by() {
    return String.join(" and ", selection.by());
  }

  String caseName(String name) {
    return name.equals(CaseCounts.NO_CASE) ? "(no %s)".formatted(by()) : CaseCounts.shown(name);
  }

  String theme(String id) {
    if (!labels.containsKey(id) && id.startsWith(NOT)) {
      return NOT + theme(id.substring(NOT.length()));
    }
    return labels.getOrDefault(id, id);
  }
}
