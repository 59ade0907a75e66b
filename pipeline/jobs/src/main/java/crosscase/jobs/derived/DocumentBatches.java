package crosscase.jobs.derived;

import crosscase.corpus.Sentence;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Divides sentences into batches of whole documents, whose sentences must be consecutive. */
final class DocumentBatches implements Iterator<List<Sentence>> {
  private final Iterator<Sentence> sentences;
  private final int minSize;
  private @Nullable Sentence lookahead;

  /**
   * @param minSize how many sentences a batch has at least, except the last one
   */
  DocumentBatches(Iterator<Sentence> sentences, int minSize) {
    this.sentences = sentences;
    this.minSize = minSize;
    advance();
  }

  @Override
  public boolean hasNext() {
    return lookahead != null;
  }

  @Override
  public List<Sentence> next() {
    List<Sentence> batch = new ArrayList<>();
    while (lookahead != null && (batch.size() < minSize || continuesDocument(batch, lookahead))) {
      batch.add(lookahead);
      advance();
    }
    if (batch.isEmpty()) {
      throw new NoSuchElementException();
    }
    return batch;
  }

  private static boolean continuesDocument(List<Sentence> batch, Sentence next) {
    return batch.getLast().document().equals(next.document());
  }

  private void advance() {
    lookahead = sentences.hasNext() ? sentences.next() : null;
  }
}
