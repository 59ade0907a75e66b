package crosscase.association;

import java.util.BitSet;

/**
 * What one stratum has: its documents, how many of them have each theme, and its units.
 *
 * <p>Grows as documents are added.
 */
public final class StratumCounts {
  private long documents;
  private final long[] documentsWith;
  private final CooccurrenceMatrix units;

  /** Counts of nothing yet. */
  public StratumCounts(int themes) {
    this(0, new long[themes], new CooccurrenceMatrix(themes));
  }

  /** Counts that were made elsewhere. */
  public StratumCounts(long documents, long[] documentsWith, CooccurrenceMatrix units) {
    this.documents = documents;
    this.documentsWith = documentsWith.clone();
    this.units = units;
  }

  /** One more document, whose units are to be added. */
  public DocumentCounter startDocument() {
    return new DocumentCounter();
  }

  /** A document that is being counted; nothing of it is held but which themes it has. */
  public final class DocumentCounter {
    private final BitSet themesSeen = new BitSet();

    private DocumentCounter() {}

    /** Counts a unit with these themes. */
    public void add(BitSet unit) {
      units.add(unit);
      themesSeen.or(unit);
    }

    /** Counts the document, all of whose units are added. */
    public void end() {
      documents++;
      themesSeen.stream().forEach(theme -> documentsWith[theme]++);
    }
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
  public CooccurrenceMatrix units() {
    return units;
  }
}
