package crosscase.jobs.units;

import crosscase.jobs.Unit;
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
    void sentence(int number, int newBound, BitSet themes) {
      if (isOpen && newBound != unitKey) {
        end();
      }
      if (!isOpen) {
        union.clear();
        from = number;
        unitKey = newBound;
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

  /** Every run of so many sentences; all of them if there are fewer. */
  private static final class Windows extends UnitAssembly {
    private record HeldSentence(int number, BitSet themes) {}

    private final int size;
    private final Deque<HeldSentence> held = new ArrayDeque<>();
    private final BitSet union = new BitSet();

    /** How many of the sentences held have each theme. */
    private int[] themeCounts = new int[64];

    private boolean noneEmitted = true;

    Windows(int size, UnitConsumer sink) {
      super(sink);
      this.size = size;
    }

    @Override
    void sentence(int number, int bound, BitSet themes) {
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
