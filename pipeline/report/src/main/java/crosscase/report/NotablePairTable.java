package crosscase.report;

import crosscase.figures.Markup;
import java.util.List;

/** The notable pairs as a table, each with a link to its section. */
record NotablePairTable(ReportLabels labels, List<PairSection> sections) {
  Markup markup() {
    Markup out =
        new Markup()
            .open(
                "div",
                "class",
                "scrollable",
                "tabindex",
                "0",
                "role",
                "region",
                "aria-label",
                "Network as a table")
            .open("table")
            .open("thead")
            .open("tr");
    List.of(
            "Pair",
            "Association",
            "Both",
            "In how many " + labels.groups(),
            "Odds ratio",
            "95 % interval",
            "p",
            "q")
        .forEach(name -> out.element("th", name, "scope", "col"));
    out.close("tr").close("thead").open("tbody");
    sections.forEach(section -> out.append(section.tableRow()));
    return out.close("tbody").close("table").close("div");
  }
}
