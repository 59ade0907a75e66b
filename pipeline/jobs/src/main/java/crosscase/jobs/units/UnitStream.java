package crosscase.jobs.units;

import crosscase.association.DocumentUnits;
import crosscase.association.UnitSequence;
import crosscase.jobs.Unit;
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
 * Reads rows of {@link DocumentBlocks} and gives the units of one document after another,
 * separately for each stratum.
 */
public final class UnitStream<T> implements Iterator<T> {
  /** Collects the units of one stratum of one document. */
  public interface Collector<T> extends UnitAssembly.UnitConsumer {
    T collected();
  }

  private final Iterator<Row> blocks;
  private final Unit unit;
  private final BiFunction<String, String, Collector<T>> collectors;
  private final Queue<T> ready = new ArrayDeque<>();
  private @Nullable Row lookahead;

  /**
   * @param collectors creates what collects the units of a document and stratum
   */
  public UnitStream(
      Iterator<Row> blocks, Unit unit, BiFunction<String, String, Collector<T>> collectors) {
    this.blocks = blocks;
    this.unit = unit;
    this.collectors = collectors;
    advance();
  }

  /** A stream of sequences of units. */
  public static UnitStream<DocumentUnits> sequences(Iterator<Row> blocks, Unit unit) {
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

  private record OpenStratum<T>(Collector<T> collector, UnitAssembly assembly) {}

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && lookahead != null) {
      readDocument(nextDocument(lookahead.getString(0)));
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

  private CodedDocument nextDocument(String name) {
    List<Row> blocksOfDocument = new ArrayList<>();
    while (lookahead != null && lookahead.getString(0).equals(name)) {
      blocksOfDocument.add(lookahead);
      advance();
    }
    return CodedDocument.of(name, blocksOfDocument);
  }

  private void readDocument(CodedDocument document) {
    List<OpenStratum<T>> strata =
        document.strata().stream().map(stratum -> open(document.name(), stratum)).toList();
    document.forEach(
        (stratum, number, unitKey, themes) ->
            strata.get(stratum).assembly().sentence(number, unitKey, themes));
    for (OpenStratum<T> open : strata) {
      open.assembly().end();
      ready.add(open.collector().collected());
    }
  }

  private OpenStratum<T> open(String document, String stratum) {
    Collector<T> collector = collectors.apply(document, stratum);
    return new OpenStratum<>(collector, UnitAssembly.of(unit, collector));
  }

  private void advance() {
    lookahead = blocks.hasNext() ? blocks.next() : null;
  }
}
