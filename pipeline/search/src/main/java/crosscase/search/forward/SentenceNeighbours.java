package crosscase.search.forward;

import crosscase.search.fields.Fields;
import crosscase.search.fields.UnitField;
import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.FixedBitSet;

/** Which sentences of a segment continue the turn or, outside speech, the document before them. */
final class SentenceNeighbours {
  private static final long NO_TURN = -1;

  private SentenceNeighbours() {}

  /** One bit a sentence: whether it belongs together with the one before it. */
  static FixedBitSet continuations(LeafReader segment) throws IOException {
    FixedBitSet continuing = new FixedBitSet(Math.max(1, segment.maxDoc()));
    SortedDocValues documents = DocValues.getSorted(segment, Fields.DOCUMENT);
    NumericDocValues turns = DocValues.getNumeric(segment, UnitField.TURN.field());
    int lastDocument = -1;
    long lastTurn = NO_TURN;
    for (int id = 0; id < segment.maxDoc(); id++) {
      int document = documents.advanceExact(id) ? documents.ordValue() : -1;
      long turn = turns.advanceExact(id) ? turns.longValue() : NO_TURN;
      if (id > 0 && document == lastDocument && turn == lastTurn) {
        continuing.set(id);
      }
      lastDocument = document;
      lastTurn = turn;
    }
    return continuing;
  }
}
