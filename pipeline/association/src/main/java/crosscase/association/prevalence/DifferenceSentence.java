package crosscase.association.prevalence;

import crosscase.association.CaseCounts;
import crosscase.association.ThemeEvidence.Finding;
import crosscase.association.ThemeEvidence.GroupEvidence;
import crosscase.association.ThemeEvidence.Prevalence;
import crosscase.association.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** Puts a finding about a theme, and its reason, into a sentence. */
record DifferenceSentence(ThemeEstimate theme, Verdict.Thresholds thresholds, Verdict.Terms terms) {
  String of(Finding finding) {
    return switch (finding) {
      case DIFFERS ->
          "%s differs by %s: %s.".formatted(theme.theme(), terms.group(), standingOut());
      case NO_DIFFERENCE_FOUND ->
          "%s: no difference by %s was found; it is on %s."
              .formatted(theme.theme(), terms.group(), range());
      case TOO_LITTLE_TO_TELL ->
          "%s: too little to tell whether it differs by %s; %s mention it."
              .formatted(theme.theme(), terms.group(), ofDocuments(theme.all()));
      case NOT_COMPARED ->
          "%s is on %s of %s, in %s."
              .formatted(
                  theme.theme(), percent(theme.all()), terms.units(), ofDocuments(theme.all()));
    };
  }

  /** The groups whose deviation is found; the highest and the lowest group if none is. */
  private String standingOut() {
    List<String> parts = new ArrayList<>();
    parts.addAll(found("more common in ", group -> group.deviation().orElse(0) > 0));
    parts.addAll(found("less common in ", group -> group.deviation().orElse(0) < 0));
    return parts.isEmpty() ? "it is on " + range() : String.join("; ", parts);
  }

  private List<String> found(String words, Predicate<GroupEvidence> side) {
    List<String> groups =
        tested().stream()
            .filter(group -> side.test(group.getValue()))
            .filter(group -> isFound(group.getValue()))
            .map(group -> name(group) + " (" + detail(group.getValue().prevalence()) + ")")
            .toList();
    return groups.isEmpty() ? List.of() : List.of(words + String.join(", ", groups));
  }

  private boolean isFound(GroupEvidence group) {
    return group.test().qValue().orElse(1) <= thresholds.maxHeterogeneityQ();
  }

  private String detail(Prevalence prevalence) {
    return "%s of %s, %s".formatted(percent(prevalence), terms.units(), ofDocuments(prevalence));
  }

  private String range() {
    List<Map.Entry<String, GroupEvidence>> groups = tested();
    return "%s (%s) to %s (%s) of %s"
        .formatted(
            percent(groups.getLast().getValue().prevalence()),
            name(groups.getLast()),
            percent(groups.getFirst().getValue().prevalence()),
            name(groups.getFirst()),
            terms.units());
  }

  /** The groups tested, the one with the largest share first. */
  private List<Map.Entry<String, GroupEvidence>> tested() {
    Comparator<Map.Entry<String, GroupEvidence>> byShare =
        Comparator.comparingDouble(group -> group.getValue().prevalence().share().orElse(0));
    return theme.groups().entrySet().stream()
        .filter(group -> group.getValue().deviation().isPresent())
        .sorted(byShare.reversed())
        .toList();
  }

  private static String name(Map.Entry<String, GroupEvidence> group) {
    return CaseCounts.displayName(group.getKey());
  }

  private static String percent(Prevalence prevalence) {
    return String.format(Locale.ROOT, "%.1f%%", 100 * prevalence.share().orElse(0));
  }

  private static String ofDocuments(Prevalence prevalence) {
    return "%d of %d documents".formatted(prevalence.documentsWith(), prevalence.documents());
  }
}
