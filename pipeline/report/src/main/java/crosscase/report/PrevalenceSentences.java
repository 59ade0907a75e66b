package crosscase.report;

import crosscase.association.ThemeEvidence;
import crosscase.association.ThemeEvidence.Finding;
import crosscase.association.ThemeEvidence.Prevalence;
import crosscase.figures.Numbers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Says which themes are common, which differ, and which are missing. */
record PrevalenceSentences(ReportContent content) {
  private static final int MAX_NAMED = 4;

  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    content.prevalence().stream()
        .max(Comparator.comparingLong(theme -> theme.all().withTheme()))
        .filter(theme -> theme.all().withTheme() > 0)
        .ifPresent(theme -> sentences.add(mostCommon(theme)));
    List<String> differing = named(theme -> theme.finding() == Finding.DIFFERS);
    if (!differing.isEmpty()) {
      sentences.add(
          "How common a theme is differs by %s for %s."
              .formatted(labels().group(), shortened(differing)));
    }
    inOneCaseOnly(sentences);
    List<String> nowhere = named(theme -> theme.all().withTheme() == 0);
    if (!nowhere.isEmpty()) {
      sentences.add("Nobody speaks of %s.".formatted(shortened(nowhere)));
    }
    return sentences;
  }

  private ReportLabels labels() {
    return content.labels();
  }

  private String mostCommon(ThemeEvidence theme) {
    Prevalence all = theme.all();
    return "The most common theme is %s, with %s of %s in %s of %s."
        .formatted(
            labels().themeLabel(theme.theme()),
            Numbers.percent(all.withTheme(), all.units()),
            labels().terms().units(),
            Numbers.count(all.documentsWith()),
            ReportLabels.documents(all.documents()));
  }

  private void inOneCaseOnly(List<String> sentences) {
    List<ThemeEvidence> themes =
        content.prevalence().stream().filter(theme -> casesWith(theme).size() == 1).toList();
    if (labels().cases().size() > 1 && !themes.isEmpty()) {
      List<String> named =
          themes.stream()
              .map(
                  theme ->
                      "%s (%s)"
                          .formatted(
                              labels().themeLabel(theme.theme()),
                              labels().caseLabel(casesWith(theme).getFirst())))
              .toList();
      sentences.add("In one %s only: %s.".formatted(labels().group(), shortened(named)));
    }
  }

  private List<String> casesWith(ThemeEvidence theme) {
    return theme.groups().entrySet().stream()
        .filter(group -> labels().cases().contains(group.getKey()))
        .filter(group -> group.getValue().prevalence().withTheme() > 0)
        .map(group -> group.getKey())
        .toList();
  }

  private List<String> named(Predicate<ThemeEvidence> chosen) {
    return content.prevalence().stream()
        .filter(chosen)
        .map(theme -> labels().themeLabel(theme.theme()))
        .toList();
  }

  private static String shortened(List<String> names) {
    if (names.size() <= MAX_NAMED) {
      return ReportLabels.list(names);
    }
    List<String> some = new ArrayList<>(names.subList(0, MAX_NAMED));
    some.add(Numbers.count(names.size() - MAX_NAMED) + " more");
    return ReportLabels.list(some);
  }
}
