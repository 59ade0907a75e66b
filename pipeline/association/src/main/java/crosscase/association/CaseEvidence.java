package crosscase.association;

/**
 * What the documents of one case say about a pair of themes.
 *
 * @param table the units of the case
 * @param oddsRatio with the document held fixed
 * @param documents the number of documents of the case
 * @param supporting the number of documents in which the themes meet on more units than circular
 *     shifts let expect, by half a unit or more
 * @param contradicting the number of documents in which they meet on fewer, by half a unit or more
 */
public record CaseEvidence(
    PairTable table,
    DocumentOddsRatio oddsRatio,
    int documents,
    int supporting,
    int contradicting) {
  /** What a case says about a pair. */
  public enum Stance {
    /** The themes meet more often than expected. */
    SUPPORTS,
    /** The themes meet less often than expected. */
    CONTRADICTS,
    /** No document can say anything, or as much speaks for as against. */
    SILENT
  }

  /**
   * The number of documents that say nothing: they lack a theme, or have about what is expected.
   */
  public int silent() {
    return documents - supporting - contradicting;
  }

  /** Whether the themes go together here. */
  public Stance stance() {
    if (oddsRatio.value().isEmpty() || oddsRatio.value().getAsDouble() == 1) {
      return Stance.SILENT;
    }
    return oddsRatio.value().getAsDouble() > 1 ? Stance.SUPPORTS : Stance.CONTRADICTS;
  }
}
