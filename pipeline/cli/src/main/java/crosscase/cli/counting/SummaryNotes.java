package crosscase.cli.counting;

import crosscase.association.CaseCounts;
import crosscase.association.PairEvidence;
import crosscase.corpus.Coding;
import crosscase.figures.Numbers;
import crosscase.jobs.Selection;
import crosscase.jobs.Unit;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** What limits every result of a corpus and what its columns mean, said once below the tables. */
record SummaryNotes(CaseCounts counts, Analyses.AnalysisRequest request) {
  private static final String TEST_BY_SHIFTS =
      """
      p: exact test that shifts one theme along each document. It takes documents, not %2$s, as independent, and cannot
      tell an association from a question that brings up both themes in every document. q: p after the
      Benjamini-Hochberg correction for %3$s. odds ratio, 95 %%: Mantel-Haenszel, with the %4$s held fixed.""";

  private static final String TEST_OF_DOCUMENTS =
      """
      p: exact test with the %1$s held fixed, which takes documents as independent. q: p after the
      Benjamini-Hochberg correction for %3$s. odds ratio, 95 %%: Mantel-Haenszel, with the %4$s held fixed.""";

  /**
   * Prints the notes of tables of pairs.
   *
   * @param pairs all that were tested together
   */
  void print(PrintWriter out, List<PairEvidence> pairs) {
    out.println();
    limits().forEach(out::println);
    PairEvidence.scatterNote(pairs).ifPresent(out::println);
    out.println(measures(pairs.size()));
  }

  /** One sentence for each limit that applies. */
  List<String> limits() {
    List<String> sentences = new ArrayList<>();
    long documents = counts.cases().stream().mapToLong(counts::documentsOf).sum();
    if (documents < request.thresholds().fewDocuments()) {
      sentences.add(
          "With %s, all this is about %s, not about others."
              .formatted(
                  Numbers.counted(documents, "document"),
                  documents == 1 ? "this document" : "these documents"));
    }
    leftOut(sentences);
    cases(sentences);
    sentences.add(codings(request.selection()));
    return sentences;
  }

  private void leftOut(List<String> sentences) {
    long without = counts.documentsLeftOut();
    if (without > 0) {
      sentences.add(
          "%s without a %s %s left out of the pairs and tests."
              .formatted(
                  Numbers.counted(without, "document"), group(), without == 1 ? "is" : "are"));
    }
  }

  private void cases(List<String> sentences) {
    List<String> cases = counts.cases();
    if (cases.equals(List.of(CaseCounts.NO_CASE))) {
      sentences.add(
          "No document has a %s: all are taken together, and whether they differ by %1$s cannot be"
                  .formatted(group())
              + " told.");
    } else if (cases.size() == 1) {
      sentences.add(
          "There is only one %s, %s: whether anything differs by %1$s cannot be told."
              .formatted(group(), CaseCounts.displayName(cases.getFirst())));
    }
  }

  private String group() {
    return request.selection().terms().group();
  }

  /** Whose codings were counted. */
  static String codings(Selection selection) {
    return selection.coder().equals(Coding.CODEBOOK)
        ? "Coded by rules, not checked by anybody."
        : "Coded by %s.".formatted(selection.coder());
  }

  private String measures(long pairs) {
    boolean wholeDocuments = request.selection().unit().kind() == Unit.Kind.DOCUMENT;
    return (wholeDocuments ? TEST_OF_DOCUMENTS : TEST_BY_SHIFTS)
        .formatted(
            group(),
            request.selection().terms().units(),
            Numbers.counted(pairs, "pair"),
            wholeDocuments ? group() : "document");
  }
}
