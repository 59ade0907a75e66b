package crosscase.jobs;

import crosscase.association.CaseCounts;
import crosscase.association.CorpusEvidence;
import crosscase.association.DocumentUnits;
import crosscase.association.PairEvidence;
import crosscase.association.Verdict;
import crosscase.jobs.results.SequenceTable;
import java.util.List;

/**
 * Counts which theme follows which within a few units of a document.
 *
 * <p>Units of a stratum follow one another whatever lies between them: by default, one answer
 * follows another. A theme after itself is left out: to shift a theme against itself tests whether
 * it comes in runs, not whether it follows anything.
 */
public final class SequenceJob {
  /**
   * What follows what.
   *
   * @param evidence all ordered pairs of different themes, those with the clearest evidence first
   */
  public record Sequence(CaseCounts counts, List<PairEvidence> evidence) {
    public Sequence {
      evidence = List.copyOf(evidence);
    }

    /** The table of a result folder. */
    public ResultTable table() {
      return SequenceTable.of(evidence);
    }
  }

  private final CooccurrenceJob counting;

  public SequenceJob(CooccurrenceJob counting) {
    this.counting = counting;
  }

  /**
   * All ordered pairs of different themes.
   *
   * @param lag within how many units the second theme must follow; 1 is the next unit
   * @throws SelectionException if the corpus lacks a column
   */
  public Sequence execute(
      Selection selection, List<String> codebook, int lag, Verdict.Thresholds thresholds)
      throws SelectionException {
    List<String> themes = selection.themes(codebook);
    List<DocumentUnits> documents = counting.documents(selection, codebook);
    CorpusEvidence evidence = new CorpusEvidence(documents, themes, thresholds, selection.terms());
    return new Sequence(
        CaseCounts.of(documents, themes),
        evidence.sequence(lag).stream().sorted(PairEvidence.BY_EVIDENCE).toList());
  }
}
