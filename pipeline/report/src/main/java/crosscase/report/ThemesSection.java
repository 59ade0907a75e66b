package crosscase.report;

import crosscase.association.ThemeEvidence;
import crosscase.association.ThemeEvidence.Finding;
import crosscase.association.ThemeEvidence.GroupEvidence;
import crosscase.association.ThemeEvidence.Prevalence;
import crosscase.figures.Markup;
import crosscase.figures.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How common each theme is in each case, which themes differ, and who is silent on what. */
record ThemesSection(ReportContent content) {
  Markup markup(ReportFigures figures) {
    Markup out = new Markup().element("h2", title(), "id", "themes");
    out.append(new EmbeddedFigure(figures.heatMap(), "heat-map").markup());
    List<ThemeEvidence> differing =
        content.prevalence().stream().filter(each -> each.finding() == Finding.DIFFERS).toList();
    if (!differing.isEmpty()) {
      out.open("ul");
      differing.forEach(theme -> out.element("li", labels().sentence(theme)));
      out.close("ul");
    }
    if (!content.prevalence().isEmpty()) {
      out.open("details").element("summary", "Shares with their intervals, and what was tested");
      out.append(shares()).close("details");
    }
    silences(out);
    return out;
  }

  String title() {
    return labels().hasCases()
        ? "How common each theme is, by " + labels().group()
        : "How common each theme is";
  }

  private ReportLabels labels() {
    return content.labels();
  }

  private Markup shares() {
    List<String> columns = new ArrayList<>(List.of("Theme", "All: share", "95 % interval"));
    columns.add("Documents with it");
    if (labels().cases().size() > 1) {
      labels().cases().forEach(name -> columns.add(labels().caseLabel(name)));
      columns.addAll(List.of("Differs by " + labels().group(), "q"));
    }
    columns.add("Overdispersion");
    HtmlTable table = new HtmlTable("Shares with their intervals", columns);
    content
        .prevalence()
        .forEach(theme -> table.row(labels().themeLabel(theme.theme()), cells(theme)));
    return table.markup();
  }

  private List<String> cells(ThemeEvidence theme) {
    List<String> cells = new ArrayList<>();
    Prevalence all = theme.all();
    cells.add(Numbers.percent(all.withTheme(), all.units()));
    cells.add(all.interval().map(Numbers::percentInterval).orElse(Numbers.NOT_DEFINED));
    cells.add("%d of %d".formatted(all.documentsWith(), all.documents()));
    if (labels().cases().size() > 1) {
      theme.groups().values().forEach(group -> cells.add(share(group)));
      cells.add(theme.finding().words());
      cells.add(Numbers.probability(theme.difference().qValue()));
    }
    cells.add(Numbers.twoDecimals(theme.overdispersion()));
    return cells;
  }

  /** {@code 7.7% (5.1% to 11.0%), 7 of 8}. */
  private static String share(GroupEvidence group) {
    Prevalence prevalence = group.prevalence();
    return "%s%s, %d of %d"
        .formatted(
            Numbers.percent(prevalence.withTheme(), prevalence.units()),
            prevalence.interval().map(e -> " (" + Numbers.percentInterval(e) + ")").orElse(""),
            prevalence.documentsWith(),
            prevalence.documents());
  }

  private void silences(Markup out) {
    List<String> silences = new ArrayList<>();
    for (ThemeEvidence theme : content.prevalence()) {
      List<String> silent =
          theme.groups().entrySet().stream()
              .filter(group -> labels().cases().contains(group.getKey()))
              .filter(group -> group.getValue().prevalence().documentsWith() == 0)
              .map(this::silent)
              .toList();
      if (!silent.isEmpty()) {
        silences.add(
            "%s: %s".formatted(labels().themeLabel(theme.theme()), ReportLabels.list(silent)));
      }
    }
    if (!silences.isEmpty()) {
      out.element("h3", "Silences", "id", "silences")
          .element(
              "p",
              "Themes that nobody speaks of. In brackets: how many documents were heard, and the share of such documents that could still raise the theme (upper 95 % bound).");
      out.open("ul");
      silences.forEach(sentence -> out.element("li", sentence));
      out.close("ul");
    }
  }

  private String silent(Map.Entry<String, GroupEvidence> group) {
    Prevalence prevalence = group.getValue().prevalence();
    String bound =
        prevalence.documentsUpperBound().stream()
            .mapToObj(share -> ", up to %.0f %%".formatted(100 * share))
            .findFirst()
            .orElse("");
    return "%s (%s%s)"
        .formatted(
            labels().caseLabel(group.getKey()),
            ReportLabels.documents(prevalence.documents()),
            bound);
  }
}
