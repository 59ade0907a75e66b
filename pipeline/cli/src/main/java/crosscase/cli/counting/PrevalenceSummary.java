package crosscase.cli.counting;

import crosscase.association.CaseCounts;
import crosscase.association.ThemeEvidence;
import crosscase.association.ThemeEvidence.Finding;
import crosscase.association.ThemeEvidence.Prevalence;
import crosscase.cli.terminal.TextTable;
import crosscase.figures.Numbers;
import crosscase.jobs.Selection;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** How common themes are, which of them differ, and which are missing, for people. */
final class PrevalenceSummary {
  private static final int MAX_SENTENCES = 12;

  private final PrintWriter out;
  private final Analyses.AnalysisRequest request;

  PrevalenceSummary(PrintWriter out, Analyses.AnalysisRequest request) {
    this.out = out;
    this.request = request;
  }

  void print(Analyses.PrevalenceResult found) {
    themesByGroup(found);
    differences(found.evidence());
    silences(found.evidence());
    out.println();
    new SummaryNotes(found.counts(), request).limits().forEach(out::println);
    out.printf(
        "p: documents dealt at random among the groups; like the intervals, it takes documents, not"
            + " %s, as%nindependent. q: p after the Benjamini-Hochberg correction for all themes."
            + " overdispersion: how many times more%nthe shares of documents vary than if %1$s were"
            + " independent.%n",
        selection().terms().units());
  }

  private Selection selection() {
    return request.selection();
  }

  private void themesByGroup(Analyses.PrevalenceResult found) {
    String group = selection().terms().group();
    out.printf(
        "%nShare of %s with each theme by %s, with its 95 %% interval, and documents with it%n",
        selection().terms().units(), group);
    TextTable table =
        new TextTable(
            List.of("theme", group, selection().terms().units(), "share", "95 %", "documents"));
    for (ThemeEvidence theme : found.evidence()) {
      theme
          .groups()
          .forEach((name, evidence) -> table.row(row(theme, label(name), evidence.prevalence())));
      if (theme.groups().size() > 1) {
        table.row(row(theme, "(all)", theme.all()));
      }
    }
    table.print(out);
  }

  private static List<String> row(ThemeEvidence theme, String group, Prevalence found) {
    return List.of(
        theme.theme(),
        group,
        Numbers.count(found.withTheme()),
        percent(found.share()),
        found
            .interval()
            .map(
                ends ->
                    percent(OptionalDouble.of(ends.low()))
                        + "-"
                        + percent(OptionalDouble.of(ends.high())))
            .orElse(Numbers.NOT_DEFINED),
        "%d of %d".formatted(found.documentsWith(), found.documents()));
  }

  private String label(String group) {
    return group.equals(CaseCounts.NO_CASE)
        ? "(no %s)".formatted(selection().terms().group())
        : CaseCounts.displayName(group);
  }

  private static String percent(OptionalDouble share) {
    return share.isEmpty()
        ? Numbers.NOT_DEFINED
        : String.format(Locale.ROOT, "%.1f%%", 100 * share.getAsDouble());
  }

  private void differences(List<ThemeEvidence> themes) {
    String group = selection().terms().group();
    List<ThemeEvidence> differing =
        themes.stream()
            .filter(theme -> theme.finding() == Finding.DIFFERS)
            .sorted(Comparator.comparingDouble(each -> each.difference().pValue().orElse(2)))
            .toList();
    if (differing.isEmpty()) {
      out.printf("%nThemes that differ by %s: none%n", group);
    } else {
      out.printf("%nThemes that differ by %s%n", group);
      TextTable table =
          new TextTable(List.of("theme", "share", "95 %", "overdispersion", "p", "q"));
      differing.forEach(theme -> table.row(difference(theme)));
      table.print(out);
      differing.stream()
          .limit(MAX_SENTENCES)
          .forEach(theme -> out.println("  " + theme.sentence()));
    }
    List<String> others = new ArrayList<>();
    for (Finding finding : Finding.values()) {
      long number = themes.stream().filter(theme -> theme.finding() == finding).count();
      if (finding != Finding.DIFFERS && number > 0) {
        others.add("%s: %s.".formatted(Numbers.counted(number, "theme"), finding.words()));
      }
    }
    if (!others.isEmpty()) {
      out.println(String.join(" ", others));
    }
  }

  private static List<String> difference(ThemeEvidence theme) {
    List<String> all = row(theme, "", theme.all());
    return List.of(
        theme.theme(),
        all.get(3),
        all.get(4),
        Numbers.ratio(theme.overdispersion()),
        Numbers.probability(theme.difference().pValue()),
        Numbers.probability(theme.difference().qValue()));
  }

  private void silences(List<ThemeEvidence> themes) {
    List<String> sentences = new ArrayList<>();
    for (ThemeEvidence theme : themes) {
      theme
          .groups()
          .forEach(
              (name, evidence) -> {
                OptionalDouble bound = evidence.prevalence().documentsUpperBound();
                if (bound.isPresent() && theme.all().documentsWith() > 0) {
                  sentences.add(silence(theme.theme(), label(name), evidence.prevalence()));
                }
              });
    }
    if (!sentences.isEmpty()) {
      out.printf("%nSilences by %s%n", selection().terms().group());
      sentences.forEach(sentence -> out.println("  " + sentence));
    }
  }

  private static String silence(String theme, String group, Prevalence found) {
    return "%s, %s: in none of %s; up to %s of such documents could still raise it."
        .formatted(
            theme,
            group,
            Numbers.counted(found.documents(), "document"),
            percent(found.documentsUpperBound()));
  }
}
