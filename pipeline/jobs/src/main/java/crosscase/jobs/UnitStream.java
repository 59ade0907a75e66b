package crosscase.jobs;

import crosscase.association.UnitSequence;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows of {@link SentenceThemes} and gives the units of one document after the other, those
 * of each stratum for itself.
 */
final class UnitStream<T> implements Iterator<T> {
  /** Where the units of one stratum of one document go. */
  interface Collector<T> extends UnitAssembly.Sink {
    T collected();
  }

  /** The units of one stratum of one document. */
  record DocumentUnits(String document, String stratum, UnitSequence units) {}

  private final Iterator<Row> rows;
  private final Unit unit;
  private final BiFunction<String, String, Collector<T>> collectors;
  private final Queue<T> ready = new ArrayDeque<>();
  private @Nullable Row ahead;

  /**
   * @param collectors from document and stratum to what takes their units
   */
  UnitStream(Iterator<Row> rows, Unit unit, BiFunction<String, String, Collector<T>> collectors) {
    this.rows = rows;
    this.unit = unit;
    this.collectors = collectors;
    advance();
  }

  /** A stream of the sequences of units. */
  static UnitStream<DocumentUnits> sequences(Iterator<Row> rows, Unit unit) {
    return new UnitStream<>(rows, unit, SequenceCollector::new);
  }

  private static final class SequenceCollector implements Collector<DocumentUnits> {
    private final String document;
    private final String stratum;
    private final UnitSequence.Builder builder = new UnitSequence.Builder();

    SequenceCollector(String document, String stratum) {
      this.document = document;
      this.stratum = stratum;
    }

    @Override
    public void unit(BitSet themes, int from, int to) {
      builder.add(themes);
    }

    @Override
    public DocumentUnits collected() {
      return new DocumentUnits(document, stratum, builder.build());
    }
  }

  private record Open<T>(Collector<T> collector, UnitAssembly assembly) {}

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && ahead != null) {
      readDocument(ahead.getLong(0), ahead.getString(1));
    }
    return !ready.isEmpty();
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }

  private void readDocument(long key, String document) {
    Map<String, Open<T>> strata = new TreeMap<>();
    while (ahead != null && ahead.getLong(0) == key && ahead.getString(1).equals(document)) {
      Row row = ahead;
      advance();
      if (row.getInt(3) == SentenceThemes.SENTENCE) {
        BitSet themes = themesOf(row);
        strata
            .computeIfAbsent(row.getString(5), stratum -> open(document, stratum))
            .assembly()
            .sentence(row.getInt(2), row.getInt(4), themes);
      }
    }
    for (Open<T> open : strata.values()) {
      open.assembly().end();
      ready.add(open.collector().collected());
    }
  }

  private Open<T> open(String document, String stratum) {
    Collector<T> collector = collectors.apply(document, stratum);
    return new Open<>(collector, UnitAssembly.of(unit, collector));
  }

  /** The themes in the rows that follow a sentence's; codings without their sentence are passed. */
  private BitSet themesOf(Row sentence) {
    BitSet themes = new BitSet();
    while (ahead != null && ahead.getInt(3) != SentenceThemes.SENTENCE && follows(sentence)) {
      themes.set(ahead.getInt(3));
      advance();
    }
    return themes;
  }

  private boolean follows(Row sentence) {
    return ahead != null
        && ahead.getInt(2) == sentence.getInt(2)
        && ahead.getLong(0) == sentence.getLong(0)
        && ahead.getString(1).equals(sentence.getString(1));
  }

  private void advance() {
    ahead = rows.hasNext() ? rows.next() : null;
  }
}
