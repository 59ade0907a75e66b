package crosscase.association.prevalence;

import crosscase.association.CaseCounts;
import crosscase.association.DocumentUnits;
import crosscase.association.ThemeEvidence;
import crosscase.association.ThemeEvidence.Comparison;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The documents of a corpus that have units, by group, and which groups can be tested. */
final class GroupedDocuments {
  private final SortedMap<String, List<Part>> parts;
  private final Comparison comparison;
  private final List<String> tested;

  private record Part(String document, String group, int units, List<BitSet> unitsByTheme) {
    static Part of(DocumentUnits part, int themes) {
      return new Part(
          part.document(),
          part.caseName(),
          part.units().units(),
          part.units().unitsByTheme(themes));
    }

    DocumentPart with(int theme) {
      return new DocumentPart(document, units, unitsByTheme.get(theme).stream().toArray());
    }
  }

  GroupedDocuments(List<DocumentUnits> documents, int themes) {
    parts =
        documents.stream()
            .filter(each -> each.units().units() > 0)
            .map(each -> Part.of(each, themes))
            .collect(Collectors.groupingBy(Part::group, TreeMap::new, Collectors.toList()));
    Map<String, Long> partsOf =
        inGroups().collect(Collectors.groupingBy(Part::document, Collectors.counting()));
    long split = partsOf.values().stream().filter(number -> number > 1).count();
    comparison =
        2 * split > partsOf.size() ? Comparison.WITHIN_DOCUMENTS : Comparison.BETWEEN_DOCUMENTS;
    tested = tested(comparison == Comparison.WITHIN_DOCUMENTS ? 2 : 1, partsOf);
  }

  /** The groups with enough documents that have at least so many parts. */
  private List<String> tested(int minParts, Map<String, Long> partsOf) {
    Map<String, Long> sizes =
        inGroups()
            .filter(part -> partsOf.getOrDefault(part.document(), 0L) >= minParts)
            .collect(Collectors.groupingBy(Part::group, Collectors.counting()));
    return names().stream()
        .filter(name -> sizes.getOrDefault(name, 0L) >= ThemeEvidence.MIN_DOCUMENTS)
        .toList();
  }

  private Stream<Part> inGroups() {
    return parts.values().stream()
        .flatMap(List::stream)
        .filter(part -> CaseCounts.isCase(part.group()));
  }

  /** The names of all groups, in order. */
  List<String> names() {
    return List.copyOf(parts.keySet());
  }

  /** The names of the groups that count: not that of documents without a group, if others have. */
  List<String> counted() {
    return CaseCounts.casesAmong(names());
  }

  Comparison comparison() {
    return comparison;
  }

  /** The names of the groups that have enough documents for a test, in order. */
  List<String> tested() {
    return tested;
  }

  /** The documents of these groups. */
  List<List<DocumentPart>> of(List<String> groups, int theme) {
    return groups.stream()
        .map(
            group ->
                parts.getOrDefault(group, List.of()).stream()
                    .map(part -> part.with(theme))
                    .toList())
        .toList();
  }

  /** The documents of these groups, each once, with all its parts together. */
  List<DocumentPart> whole(List<String> groups, int theme) {
    return of(groups, theme).stream()
        .flatMap(List::stream)
        .collect(Collectors.toMap(DocumentPart::document, Function.identity(), DocumentPart::plus))
        .values()
        .stream()
        .sorted(Comparator.comparing(DocumentPart::document))
        .toList();
  }
}
