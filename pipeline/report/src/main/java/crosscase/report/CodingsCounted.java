package crosscase.report;

import crosscase.corpus.Coding;
import crosscase.jobs.Selection;

/** Says whose codings were counted. */
final class CodingsCounted {
  private CodingsCounted() {}

  static String sentence(Selection selection) {
    return selection.coder().equals(Coding.CODEBOOK)
        ? "Everything was coded by rules, not checked by anybody."
        : "Everything was coded by %s.".formatted(selection.coder());
  }
}
