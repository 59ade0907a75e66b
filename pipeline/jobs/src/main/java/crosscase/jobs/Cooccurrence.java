package crosscase.jobs;

import java.util.List;

/** The counts and tests of one codebook over one corpus. */
public record Cooccurrence(CaseCounts counts, List<String> themes, List<PairAcrossCases> pairs) {
  public Cooccurrence {
    themes = List.copyOf(themes);
    pairs = List.copyOf(pairs);
  }

  /** Tests all pairs of these themes. */
  public static Cooccurrence of(CaseCounts counts, List<String> themes) {
    return new Cooccurrence(counts, themes, PairAcrossCases.of(counts, themes));
  }
}
