package crosscase.jobs;

import crosscase.corpus.Sentence;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Sentences in portions that hold whole documents; one document's must follow one another. */
final class DocumentPortions implements Iterator<List<Sentence>> {
  private final Iterator<Sentence> sentences;
  private final int size;
  private @Nullable Sentence ahead;

  /**
   * @param size how many sentences a portion has at least, except the last
   */
  DocumentPortions(Iterator<Sentence> sentences, int size) {
    this.sentences = sentences;
    this.size = size;
    advance();
  }

  @Override
  public boolean hasNext() {
    return ahead != null;
  }

  @Override
  public List<Sentence> next() {
    List<Sentence> portion = new ArrayList<>();
    while (ahead != null && (portion.size() < size || continues(portion, ahead))) {
      portion.add(ahead);
      advance();
    }
    if (portion.isEmpty()) {
      throw new NoSuchElementException();
    }
    return portion;
  }

  private static boolean continues(List<Sentence> portion, Sentence next) {
    return portion.getLast().document().equals(next.document());
  }

  private void advance() {
    ahead = sentences.hasNext() ? sentences.next() : null;
  }
}
