package crosscase.cli;

import crosscase.jobs.CaseCounts;
import crosscase.jobs.PairAcrossCases;
import java.util.List;

/** The counts and tests of one codebook over one corpus. */
record Cooccurrence(CaseCounts counts, List<String> themes, List<PairAcrossCases> pairs) {
  Cooccurrence {
    themes = List.copyOf(themes);
    pairs = List.copyOf(pairs);
  }

  static Cooccurrence of(CaseCounts counts, List<String> themes) {
    return new Cooccurrence(counts, themes, PairAcrossCases.of(counts, themes));
  }
}
