package crosscase.report;

import crosscase.association.DocumentUnits;
import crosscase.association.ThemeEvidence;
import crosscase.association.Verdict;
import crosscase.jobs.Cooccurrence;
import crosscase.jobs.Selection;
import java.util.List;

/**
 * What a report is made from.
 *
 * @param title of the codebook
 * @param themes those of the codebook; a theme that is not among them is shown by its id
 * @param prevalence how common each theme is
 * @param byRole the units of each document by the role of who says them; empty if nobody has one
 * @param notable the pairs to describe, with their quotes
 * @param origin a sentence on the corpus, the codebook and the program that the results come from
 */
public record ReportContent(
    String title,
    Cooccurrence found,
    Selection selection,
    Verdict.Thresholds thresholds,
    List<ReportTheme> themes,
    List<ThemeEvidence> prevalence,
    List<DocumentUnits> byRole,
    List<NotablePair> notable,
    String origin) {
  public ReportContent {
    themes = List.copyOf(themes);
    prevalence = List.copyOf(prevalence);
    byRole = List.copyOf(byRole);
    notable = List.copyOf(notable);
  }

  ReportLabels labels() {
    return new ReportLabels(selection, found.counts(), themes);
  }
}
