package crosscase.report;

import crosscase.association.CooccurrenceMatrix;
import crosscase.association.DocumentUnits;
import crosscase.association.PairEvidence;
import crosscase.figures.Markup;
import crosscase.figures.Numbers;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/**
 * Who was heard, by role.
 *
 * @param documents the units of each document by the role of who says them
 * @param themes their names; units have them by their index
 */
record RolesHeard(ReportLabels labels, List<DocumentUnits> documents, List<String> themes) {
  /** A role, and how many units and documents of it count. */
  private static final class Heard {
    private final Set<String> allDocuments = new HashSet<>();
    private final Set<String> documents = new HashSet<>();
    private long allUnits;
    private long units;

    private List<String> numbers() {
      return List.of(
          Numbers.count(units),
          Numbers.count(allUnits),
          Numbers.count(documents.size()),
          Numbers.count(allDocuments.size()));
    }
  }

  /** Who says the units with both themes; nothing if no role is known, or nobody does. */
  Markup of(PairEvidence pair) {
    int first = themes.indexOf(pair.first());
    int second = themes.indexOf(pair.second());
    HtmlTable table =
        new HtmlTable(
            "Who says both: " + labels.pairLabel(pair),
            List.of(
                "Who says both",
                FindingSheet.capitalised(labels.terms().units()) + " with both",
                "of all",
                "Documents with both",
                "of all"));
    List<Map.Entry<String, Heard>> roles = sorted(heard(matrix -> matrix.unitsWith(first, second)));
    roles.forEach(role -> table.row(label(role.getKey()), role.getValue().numbers()));
    return roles.isEmpty() ? new Markup() : table.markup();
  }

  /** All roles as a table; nothing if no role is known. */
  Markup table() {
    if (documents.isEmpty()) {
      return new Markup();
    }
    HtmlTable table =
        new HtmlTable(
            "Who was heard",
            List.of("Role", FindingSheet.capitalised(labels.terms().units()), "Documents"));
    sorted(heard(CooccurrenceMatrix::units))
        .forEach(
            role ->
                table.row(
                    label(role.getKey()),
                    List.of(
                        Numbers.count(role.getValue().units),
                        Numbers.count(role.getValue().documents.size()))));
    return table.markup();
  }

  private Map<String, Heard> heard(ToLongFunction<CooccurrenceMatrix> counted) {
    Map<String, Heard> roles = new TreeMap<>();
    for (DocumentUnits document : documents) {
      Heard heard = roles.computeIfAbsent(document.caseName(), role -> new Heard());
      long units = counted.applyAsLong(CooccurrenceMatrix.of(themes.size(), document.units()));
      heard.allUnits += document.units().units();
      heard.allDocuments.add(document.document());
      heard.units += units;
      if (units > 0) {
        heard.documents.add(document.document());
      }
    }
    return roles;
  }

  /** The roles with any units, those with the most first. */
  private static List<Map.Entry<String, Heard>> sorted(Map<String, Heard> roles) {
    Comparator<Map.Entry<String, Heard>> byUnits =
        Comparator.comparingLong(role -> role.getValue().units);
    return roles.entrySet().stream()
        .filter(role -> role.getValue().units > 0)
        .sorted(byUnits.reversed().thenComparing(Map.Entry.comparingByKey()))
        .toList();
  }

  private static String label(String role) {
    return role.isEmpty() ? "no role, such as the text of reports" : role;
  }
}
