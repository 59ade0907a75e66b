package crosscase.jobs;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;

/**
 * Makes units of the sentences of one stratum of one document, which come in order.
 *
 * <p>Holds one unit at a time, so that a document may be of any length.
 */
abstract class UnitAssembly {
  /**
   * Takes a unit: its themes, which are other ones at the next call, and the numbers of its first
   * and its last sentence.
   */
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
   * @param themes which are read before this returns
   */
  abstract void sentence(int number, int bound, BitSet themes);

  /** Says that the document ends. */
  abstract void end();

  void emit(BitSet themes, int from, int to) {
    sink.unit(themes, from, to);
  }

  /** Units of sentences that follow each other and share a bound. */
  private static final class Runs extends UnitAssembly {
    private final BitSet union = new BitSet();
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
        union.clear();
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
    private final BitSet union = new BitSet();

    /** How many of the sentences held have each theme. */
    private int[] having = new int[64];

    private boolean isShort = true;

    Windows(int size, Sink sink) {
      super(sink);
      this.size = size;
    }

    @Override
    void sentence(int number, int bound, BitSet themes) {
      hold(new Held(number, (BitSet) themes.clone()));
      if (held.size() > size) {
        drop(held.removeFirst());
      }
      if (held.size() == size) {
        emitHeld();
      }
    }

    private void hold(Held sentence) {
      int highest = sentence.themes().length();
      if (highest > having.length) {
        having = Arrays.copyOf(having, 2 * highest);
      }
      held.addLast(sentence);
      sentence.themes().stream().forEach(theme -> having[theme]++);
      union.or(sentence.themes());
    }

    private void drop(Held sentence) {
      sentence.themes().stream().filter(theme -> --having[theme] == 0).forEach(union::clear);
    }

    @Override
    void end() {
      if (isShort && !held.isEmpty()) {
        emitHeld();
      }
    }

    private void emitHeld() {
      emit(union, held.getFirst().number(), held.getLast().number());
      isShort = false;
    }
  }
}
