package crosscase.search.index;

import crosscase.corpus.Sentence;
import crosscase.corpus.Turn;
import crosscase.search.fields.UnitField;
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
 * Numbers the turns or paragraphs of an index consecutively, so that a set of them fits a bit set.
 *
 * <p>The sentences of one document must be consecutive.
 */
public final class UnitNumbering {
  private final UnitField unit;
  private final Map<Integer, Integer> numbersInDocument = new HashMap<>();
  private String document = "";
  private int next;

  /**
   * @param next the first number
   */
  UnitNumbering(UnitField unit, int next) {
    this.unit = unit;
    this.next = next;
  }

  /** The first number above those of all units in an index. */
  public static int firstUnused(DirectoryReader reader) throws IOException {
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

  /** The number of the unit that a sentence is in; empty for a turn outside speech. */
  OptionalInt numberOf(Sentence sentence) {
    if (!sentence.document().equals(document)) {
      document = sentence.document();
      numbersInDocument.clear();
    }
    OptionalInt inDocument = unitInDocument(sentence);
    return inDocument.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(
            numbersInDocument.computeIfAbsent(inDocument.getAsInt(), number -> next++));
  }

  private OptionalInt unitInDocument(Sentence sentence) {
    return switch (unit) {
      case TURN ->
          sentence.turn().map(Turn::number).map(OptionalInt::of).orElse(OptionalInt.empty());
      case PARAGRAPH -> OptionalInt.of(sentence.paragraph());
    };
  }
}
