package crosscase.serve.cooccurrence;

import crosscase.association.PairEstimates.CaseEvidence;
import crosscase.association.PairEvidence;
import crosscase.association.Verdict;

/**
 * How many documents speak for a pair's association and how many against it.
 *
 * <p>For are those in which the themes meet on more sentences than chance lets expect; if the
 * verdict is that the themes stay apart, those in which they meet on fewer.
 */
record DocumentVotes(int supporting, int contradicting, int silent) {
  static DocumentVotes of(PairEvidence pair) {
    DocumentVotes sum = new DocumentVotes(0, 0, 0);
    for (CaseEvidence each : pair.cases().values()) {
      sum = sum.plus(of(pair, each));
    }
    return sum;
  }

  static DocumentVotes of(PairEvidence pair, CaseEvidence evidence) {
    return pair.verdict() == Verdict.APART
        ? new DocumentVotes(evidence.contradicting(), evidence.supporting(), evidence.silent())
        : new DocumentVotes(evidence.supporting(), evidence.contradicting(), evidence.silent());
  }

  /** What a case says of the association: supports, contradicts or silent. */
  static String stance(PairEvidence pair, CaseEvidence evidence) {
    boolean meansApart = pair.verdict() == Verdict.APART;
    return switch (evidence.stance()) {
      case SILENT -> "silent";
      case SUPPORTS -> meansApart ? "contradicts" : "supports";
      case CONTRADICTS -> meansApart ? "supports" : "contradicts";
    };
  }

  private DocumentVotes plus(DocumentVotes other) {
    return new DocumentVotes(
        supporting + other.supporting, contradicting + other.contradicting, silent + other.silent);
  }
}
