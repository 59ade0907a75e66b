package crosscase.report;

import crosscase.association.CorpusEvidence;
import crosscase.association.DocumentUnits;
import crosscase.association.UnitSequence;
import crosscase.association.Verdict;
import crosscase.jobs.Cooccurrence;
import crosscase.jobs.QuoteJob.QuotedUnit;
import crosscase.jobs.Selection;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Invented documents with three themes, in two cases and without one, and reports on them. */
final class HandCountedThemes {
  static final List<String> THEMES = List.of("control", "trust", "not silence");
  static final List<ReportTheme> CODEBOOK =
      List.of(
          new ReportTheme("control", "Control <fixation> & \"grip\"", "Wanting to <decide>."),
          new ReportTheme("trust", "Trust – Vertrauen", ""));

  static final QuotedUnit QUOTE =
      new QuotedUnit(
          "south",
          "south/<b>.docx",
          4,
          4,
          7,
          "Ann <i>Lee</i>",
          "provider",
          "They \"trust\" us & <script>alert('x')</script> \u0007\uD800 more.");

  static final QuotedUnit HEADING =
      new QuotedUnit("south", "south/report.pdf", 1, 1, 1, "", "", "Trust and control");

  private HandCountedThemes() {}

  /**
   * A document whose units each have the themes of a letter: B both control and trust, c control, t
   * trust, s silence, S silence and trust, and a dot none.
   */
  static DocumentUnits document(String name, String caseName, String units) {
    List<BitSet> sets = new ArrayList<>();
    for (int i = 0; i < units.length(); i++) {
      char unit = units.charAt(i);
      BitSet themes = new BitSet();
      themes.set(0, unit == 'B' || unit == 'c');
      themes.set(1, unit == 'B' || unit == 't' || unit == 'S');
      themes.set(2, unit == 's' || unit == 'S');
      sets.add(themes);
    }
    return new DocumentUnits(name, caseName, UnitSequence.of(sets));
  }

  /** Control co-occurs with trust in both cases; silence with nothing. */
  static List<DocumentUnits> documents() {
    List<DocumentUnits> documents = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      documents.add(document("n" + i, "north & east", "B..B...c.B.....t..B...B......B......"));
      documents.add(document("s" + i, "south", "...B......c...B.....s...B..t....B...B..."));
    }
    documents.add(document("report", "", "c.t......."));
    return documents;
  }

  static Cooccurrence found() {
    return found(documents());
  }

  static Cooccurrence found(List<DocumentUnits> documents) {
    return Cooccurrence.of(documents, THEMES, Selection.DEFAULT, Verdict.Thresholds.DEFAULT);
  }

  /** A report on these documents; each pair has the same quotes. */
  static ReportContent report(List<DocumentUnits> documents, Selection selection) {
    Verdict.Thresholds thresholds = Verdict.Thresholds.DEFAULT;
    Cooccurrence found = Cooccurrence.of(documents, THEMES, selection, thresholds);
    CorpusEvidence evidence = new CorpusEvidence(documents, THEMES, thresholds, selection.terms());
    List<NotablePair> notable =
        NotablePair.of(found.evidence()).stream()
            .map(pair -> pair.withQuotes(List.of(HEADING, QUOTE), List.of(QUOTE)))
            .toList();
    return new ReportContent(
        "Talk & <more>",
        found,
        selection,
        thresholds,
        CODEBOOK,
        evidence.prevalence(),
        byRole(documents),
        notable,
        "Version 3 of the corpus.");
  }

  /** The first documents are said by a provider, the last one by nobody. */
  private static List<DocumentUnits> byRole(List<DocumentUnits> documents) {
    return documents.stream()
        .map(
            each ->
                new DocumentUnits(
                    each.document(), each.caseName().isEmpty() ? "" : "provider", each.units()))
        .toList();
  }

  static ReportContent report() {
    return report(documents(), Selection.DEFAULT);
  }
}
