package crosscase.jobs;

import crosscase.association.UnitSequence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
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

  private final Iterator<Row> blocks;
  private final Unit unit;
  private final BiFunction<String, String, Collector<T>> collectors;
  private final Queue<T> ready = new ArrayDeque<>();
  private @Nullable Row ahead;

  /**
   * @param collectors from document and stratum to what takes their units
   */
  UnitStream(Iterator<Row> blocks, Unit unit, BiFunction<String, String, Collector<T>> collectors) {
    this.blocks = blocks;
    this.unit = unit;
    this.collectors = collectors;
    advance();
  }

  /** A stream of the sequences of units. */
  static UnitStream<DocumentUnits> sequences(Iterator<Row> blocks, Unit unit) {
    return new UnitStream<>(blocks, unit, SequenceCollector::new);
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
      read(document(ahead.getString(0)));
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

  private CodedDocument document(String name) {
    List<Row> its = new ArrayList<>();
    while (ahead != null && ahead.getString(0).equals(name)) {
      its.add(ahead);
      advance();
    }
    return CodedDocument.of(name, its);
  }

  private void read(CodedDocument document) {
    List<Open<T>> strata =
        document.strata().stream().map(stratum -> open(document.name(), stratum)).toList();
    document.forEach(
        (stratum, number, bound, themes) ->
            strata.get(stratum).assembly().sentence(number, bound, themes));
    for (Open<T> open : strata) {
      open.assembly().end();
      ready.add(open.collector().collected());
    }
  }

  private Open<T> open(String document, String stratum) {
    Collector<T> collector = collectors.apply(document, stratum);
    return new Open<>(collector, UnitAssembly.of(unit, collector));
  }

  private void advance() {
    ahead = blocks.hasNext() ? blocks.next() : null;
  }
}
