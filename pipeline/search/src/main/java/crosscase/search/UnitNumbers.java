package crosscase.search;

import crosscase.corpus.Sentence;
import crosscase.corpus.Turn;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Numbers the turns and paragraphs of an index from 0, so that a set of them is a row of bits.
 *
 * <p>The sentences of one document must come one after the other.
 */
final class UnitNumbers {
  private final Map<Integer, Integer> ofDocument = new HashMap<>();
  private String document = "";
  private int next;
  private final UnitField unit;

  UnitNumbers(UnitField unit) {
    this.unit = unit;
  }

  /** The number of the unit this sentence is in; empty for a turn outside speech. */
  OptionalInt of(Sentence sentence) {
    if (!sentence.document().equals(document)) {
      document = sentence.document();
      ofDocument.clear();
    }
    OptionalInt inDocument = inDocument(sentence);
    return inDocument.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(ofDocument.computeIfAbsent(inDocument.getAsInt(), number -> next++));
  }

  private OptionalInt inDocument(Sentence sentence) {
    return switch (unit) {
      case TURN ->
          sentence.turn().map(Turn::number).map(OptionalInt::of).orElse(OptionalInt.empty());
      case PARAGRAPH -> OptionalInt.of(sentence.paragraph());
    };
  }
}
