package crosscase.association;

import java.util.BitSet;

/**
 * The counts of one stratum: its documents, how many of them have each theme, and its units.
 *
 * <p>The counts grow as documents are added.
 */
public final class StratumCounts {
  private long documents;
  private final long[] documentsWith;
  private final CooccurrenceMatrix units;

  /** Counts without documents. */
  public StratumCounts(int themes) {
    this(0, new long[themes], new CooccurrenceMatrix(themes));
  }

  /** Counts rebuilt from their parts. */
  public StratumCounts(long documents, long[] documentsWith, CooccurrenceMatrix units) {
    this.documents = documents;
    this.documentsWith = documentsWith.clone();
    this.units = units;
  }

  /** Starts counting a document; add its units to the result. */
  public DocumentCounter startDocument() {
    return new DocumentCounter();
  }

  /** Counts one document; holds only which themes it has. */
  public final class DocumentCounter {
    private final BitSet themesSeen = new BitSet();

    private DocumentCounter() {}

    /** Adds a unit with these themes. */
    public void add(BitSet unit) {
      units.add(unit);
      themesSeen.or(unit);
    }

    /** Ends the document after all its units have been added. */
    public void end() {
      documents++;
      themesSeen.stream().forEach(theme -> documentsWith[theme]++);
    }
  }

  /** Adds a document. */
  public void add(UnitSequence document) {
    documents++;
    units.add(document);
    BitSet themesSeen = new BitSet();
    for (int coding = 0; coding < document.codings(); coding++) {
      themesSeen.set(document.theme(coding));
    }
    themesSeen.stream().forEach(theme -> documentsWith[theme]++);
  }

  /** Adds the counts of other documents. */
  public void add(StratumCounts other) {
    documents += other.documents;
    units.add(other.units);
    for (int theme = 0; theme < documentsWith.length; theme++) {
      documentsWith[theme] += other.documentsWith[theme];
    }
  }

  /** The number of documents with at least one unit that counts. */
  public long documents() {
    return documents;
  }

  /** The number of documents in which a theme occurs on at least one unit. */
  public long documentsWith(int theme) {
    return documentsWith[theme];
  }

  /** The number of documents with each theme, in the order of the themes. */
  public long[] documentsWith() {
    return documentsWith.clone();
  }

  /** The units of all documents. */
  public CooccurrenceMatrix units() {
    return units;
  }
}
