package crosscase.search;

import crosscase.corpus.Sentence;
import crosscase.corpus.Turn;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * Numbers the turns and paragraphs of an index upwards, so that a set of them is a row of bits.
 *
 * <p>The sentences of one document must come one after the other.
 */
final class UnitNumbers {
  private final UnitField unit;
  private final Map<Integer, Integer> ofDocument = new HashMap<>();
  private String document = "";
  private int next;

  /**
   * @param next the first number
   */
  UnitNumbers(UnitField unit, int next) {
    this.unit = unit;
    this.next = next;
  }

  /** The first number that no unit of an index has. */
  static int behind(DirectoryReader reader) throws IOException {
    long last = -1;
    for (LeafReaderContext leaf : reader.leaves()) {
      for (UnitField unit : UnitField.values()) {
        NumericDocValues numbers = DocValues.getNumeric(leaf.reader(), unit.field());
        while (numbers.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          last = Math.max(last, numbers.longValue());
        }
      }
    }
    return Math.toIntExact(last + 1);
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
