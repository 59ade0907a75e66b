package crosscase.jobs.derived;

import crosscase.corpus.Sentence;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Sentences in portions that hold whole documents; one document's must follow one another. */
final class DocumentBatches implements Iterator<List<Sentence>> {
  private final Iterator<Sentence> sentences;
  private final int minSize;
  private @Nullable Sentence lookahead;

  /**
   * @param size how many sentences a portion has at least, except the last
   */
  DocumentBatches(Iterator<Sentence> sentences, int size) {
    this.sentences = sentences;
    this.minSize = size;
    advance();
  }

  @Override
  public boolean hasNext() {
    return lookahead != null;
  }

  @Override
  public List<Sentence> next() {
    List<Sentence> portion = new ArrayList<>();
    while (lookahead != null
        && (portion.size() < minSize || continuesDocument(portion, lookahead))) {
      portion.add(lookahead);
      advance();
    }
    if (portion.isEmpty()) {
      throw new NoSuchElementException();
    }
    return portion;
  }

  private static boolean continuesDocument(List<Sentence> portion, Sentence next) {
    return portion.getLast().document().equals(next.document());
  }

  private void advance() {
    lookahead = sentences.hasNext() ? sentences.next() : null;
  }
}
