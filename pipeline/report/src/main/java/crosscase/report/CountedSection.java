package crosscase.report;

import crosscase.association.CaseCounts;
import crosscase.figures.Markup;
import crosscase.figures.Numbers;
import crosscase.jobs.Selection;
import java.util.ArrayList;
import java.util.List;

/** What was counted: units, documents, roles, filters, and whose codings. */
record CountedSection(ReportContent content) {
  Markup markup() {
    Markup out = new Markup().element("h2", "What was counted", "id", "counted").open("ul");
    sentences().forEach(sentence -> out.element("li", sentence));
    out.close("ul");
    if (labels().hasCases()) {
      out.append(cases());
    }
    return out.append(new RolesHeard(labels(), content.byRole(), content.found().themes()).table());
  }

  private ReportLabels labels() {
    return content.labels();
  }

  private List<String> sentences() {
    Selection selection = content.selection();
    List<String> sentences = new ArrayList<>();
    sentences.add(
        "Two themes occur together if they are in the same %s.".formatted(labels().unit()));
    if (selection.excludesInterviewers()) {
      sentences.add(
          "What interviewers say is left out: it shows what was asked, not what was found.");
    }
    sentences.add("Where a document has speech, only speech counts, not its title or headings.");
    selection
        .filters()
        .forEach(
            filter ->
                sentences.add(
                    "Only where %s is %s."
                        .formatted(filter.column(), String.join(" or ", filter.values()))));
    switch (selection.negated()) {
      case IN -> {}
      case OUT -> sentences.add("Where somebody denies a theme, it does not count.");
      case APART ->
          sentences.add("Where somebody denies a theme, it counts as a theme of its own.");
    }
    sentences.add(CodingsCounted.sentence(selection));
    sentences.add(content.origin());
    return sentences;
  }

  private Markup cases() {
    CaseCounts counts = content.found().counts();
    HtmlTable table =
        new HtmlTable(
            "What was counted",
            List.of(
                FindingSheet.capitalised(labels().group()),
                FindingSheet.capitalised(labels().terms().units()),
                "Documents"));
    for (String name : counts.strata().keySet()) {
      String out = counts.cases().contains(name) ? "" : ", left out of all comparisons";
      table.row(
          labels().caseLabel(name) + out,
          List.of(Numbers.count(counts.unitsOf(name)), Numbers.count(counts.documentsOf(name))));
    }
    return table.markup();
  }
}
