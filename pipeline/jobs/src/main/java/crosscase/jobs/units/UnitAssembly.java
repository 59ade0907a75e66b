package crosscase.jobs.units;

import crosscase.jobs.Unit;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;

/**
 * Groups the sentences of one stratum of one document, which come in order, into units.
 *
 * <p>Holds one unit at a time, so a document may have any length.
 */
abstract class UnitAssembly {
  /**
   * Receives a unit: its themes, valid only during this call, and the numbers of its first and its
   * last sentence.
   */
  @FunctionalInterface
  interface UnitConsumer {
    void unit(BitSet themes, int from, int to);
  }

  private final UnitConsumer sink;

  private UnitAssembly(UnitConsumer sink) {
    this.sink = sink;
  }

  static UnitAssembly of(Unit unit, UnitConsumer sink) {
    return unit.overlaps() ? new Windows(unit.size(), sink) : new SharedKeyRuns(sink);
  }

  /**
   * Adds a sentence.
   *
   * @param unitKey what it shares with the other sentences of its unit
   * @param themes read before this returns
   */
  abstract void sentence(int number, int unitKey, BitSet themes);

  /** Ends the document. */
  abstract void end();

  void emit(BitSet themes, int from, int to) {
    sink.unit(themes, from, to);
  }

  /** Units of consecutive sentences with the same unit key. */
  private static final class SharedKeyRuns extends UnitAssembly {
    private final BitSet union = new BitSet();
    private int unitKey;
    private int from;
    private int to;
    private boolean isOpen;

    SharedKeyRuns(UnitConsumer sink) {
      super(sink);
    }

    @Override
    void sentence(int number, int key, BitSet themes) {
      if (isOpen && key != unitKey) {
        end();
      }
      if (!isOpen) {
        union.clear();
        from = number;
        unitKey = key;
        isOpen = true;
      }
      union.or(themes);
      to = number;
    }

    @Override
    void end() {
      if (isOpen) {
        emit(union, from, to);
      }
      isOpen = false;
    }
  }

  /** Every run of this many sentences; a shorter document is one window. */
  private static final class Windows extends UnitAssembly {
    private record HeldSentence(int number, BitSet themes) {}

    private final int size;
    private final Deque<HeldSentence> held = new ArrayDeque<>();
    private final BitSet union = new BitSet();

    /** How many of the held sentences have each theme. */
    private int[] themeCounts = new int[64];

    private boolean noneEmitted = true;

    Windows(int size, UnitConsumer sink) {
      super(sink);
      this.size = size;
    }

    @Override
    void sentence(int number, int unitKey, BitSet themes) {
      hold(new HeldSentence(number, (BitSet) themes.clone()));
      if (held.size() > size) {
        drop(held.removeFirst());
      }
      if (held.size() == size) {
        emitHeld();
      }
    }

    private void hold(HeldSentence sentence) {
      int highest = sentence.themes().length();
      if (highest > themeCounts.length) {
        themeCounts = Arrays.copyOf(themeCounts, 2 * highest);
      }
      held.addLast(sentence);
      sentence.themes().stream().forEach(theme -> themeCounts[theme]++);
      union.or(sentence.themes());
    }

    private void drop(HeldSentence sentence) {
      sentence.themes().stream().filter(theme -> --themeCounts[theme] == 0).forEach(union::clear);
    }

    @Override
    void end() {
      if (noneEmitted && !held.isEmpty()) {
        emitHeld();
      }
    }

    private void emitHeld() {
      emit(union, held.getFirst().number(), held.getLast().number());
      noneEmitted = false;
    }
  }
}
