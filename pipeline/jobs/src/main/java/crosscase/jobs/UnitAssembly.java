package crosscase.jobs;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/**
 * Makes units of the sentences of one stratum of one document, which come in order.
 *
 * <p>Holds one unit at a time, so that a document may be of any length.
 */
abstract class UnitAssembly {
  /** Takes a unit: its themes, and the numbers of its first and its last sentence. */
  @FunctionalInterface
  interface Sink {
    void unit(BitSet themes, int from, int to);
  }

  private final Sink sink;

  private UnitAssembly(Sink sink) {
    this.sink = sink;
  }

  static UnitAssembly of(Unit unit, Sink sink) {
    return unit.overlaps() ? new Windows(unit.size(), sink) : new Runs(sink);
  }

  /**
   * Takes a sentence.
   *
   * @param bound what it shares with the other sentences of its unit
   * @param themes which the caller leaves as they are
   */
  abstract void sentence(int number, int bound, BitSet themes);

  /** Says that the document ends. */
  abstract void end();

  void emit(BitSet themes, int from, int to) {
    sink.unit(themes, from, to);
  }

  /** Units of sentences that follow each other and share a bound. */
  private static final class Runs extends UnitAssembly {
    private BitSet union = new BitSet();
    private int bound;
    private int from;
    private int to;
    private boolean open;

    Runs(Sink sink) {
      super(sink);
    }

    @Override
    void sentence(int number, int newBound, BitSet themes) {
      if (open && newBound != bound) {
        end();
      }
      if (!open) {
        union = new BitSet();
        from = number;
        bound = newBound;
        open = true;
      }
      union.or(themes);
      to = number;
    }

    @Override
    void end() {
      if (open) {
        emit(union, from, to);
      }
      open = false;
    }
  }

  /** Every run of so many sentences; all of them if there are fewer. */
  private static final class Windows extends UnitAssembly {
    private record Held(int number, BitSet themes) {}

    private final int size;
    private final Deque<Held> held = new ArrayDeque<>();
    private boolean isShort = true;

    Windows(int size, Sink sink) {
      super(sink);
      this.size = size;
    }

    @Override
    void sentence(int number, int bound, BitSet themes) {
      held.addLast(new Held(number, themes));
      if (held.size() > size) {
        held.removeFirst();
      }
      if (held.size() == size) {
        emitHeld();
      }
    }

    @Override
    void end() {
      if (isShort && !held.isEmpty()) {
        emitHeld();
      }
    }

    private void emitHeld() {
      BitSet union = new BitSet();
      held.forEach(sentence -> union.or(sentence.themes()));
      emit(union, held.getFirst().number(), held.getLast().number());
      isShort = false;
    }
  }
}
