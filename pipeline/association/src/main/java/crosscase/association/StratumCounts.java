package crosscase.association;

import java.util.Arrays;

/**
 * What one stratum has: its documents, how many of them have each theme, and its units.
 *
 * <p>Grows as documents are added.
 */
public final class StratumCounts {
  private long documents;
  private final long[] documentsWith;
  private final CountMatrix units;

  /** Counts of nothing yet. */
  public StratumCounts(int themes) {
    this(0, new long[themes], new CountMatrix(themes));
  }

  /** Counts that were made elsewhere. */
  public StratumCounts(long documents, long[] documentsWith, CountMatrix units) {
    this.documents = documents;
    this.documentsWith = documentsWith.clone();
    this.units = units;
  }

  /** Counts a document. */
  public void add(UnitSequence document) {
    documents++;
    units.add(document);
    Arrays.stream(document.themes()).distinct().forEach(theme -> documentsWith[theme]++);
  }

  /** Adds the counts of other documents. */
  public void add(StratumCounts other) {
    documents += other.documents;
    units.add(other.units);
    for (int theme = 0; theme < documentsWith.length; theme++) {
      documentsWith[theme] += other.documentsWith[theme];
    }
  }

  /** Documents with at least one unit that counts. */
  public long documents() {
    return documents;
  }

  /** Documents in which a theme is on at least one unit. */
  public long documentsWith(int theme) {
    return documentsWith[theme];
  }

  /** The same of all themes, in their order. */
  public long[] documentsWith() {
    return documentsWith.clone();
  }

  /** The units of all documents. */
  public CountMatrix units() {
    return units;
  }
}
