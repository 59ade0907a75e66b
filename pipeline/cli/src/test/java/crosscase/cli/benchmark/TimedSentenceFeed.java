package crosscase.cli.benchmark;

import crosscase.corpus.Sentence;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.concurrent.Callable;

/** Feeds sentences to an index, and measures how long making them took. */
final class TimedSentenceFeed implements Iterator<Sentence> {
  private static final double BILLION = 1e9;

  private final Iterator<Sentence> sentences;
  private long feedNanos;
  private long bytes;
  private int count;

  TimedSentenceFeed(Iterator<Sentence> sentences) {
    this.sentences = sentences;
  }

  /** The seconds that some work takes, without those for making its sentences. */
  double secondsWithoutFeeding(Callable<?> work) throws Exception {
    long start = System.nanoTime();
    work.call();
    return (System.nanoTime() - start - feedNanos) / BILLION;
  }

  int count() {
    return count;
  }

  /** The size of the text so far, in UTF-8. */
  long bytes() {
    return bytes;
  }

  @Override
  public boolean hasNext() {
    return sentences.hasNext();
  }

  @Override
  public Sentence next() {
    long start = System.nanoTime();
    Sentence next = sentences.next();
    bytes += next.text().getBytes(StandardCharsets.UTF_8).length;
    count++;
    feedNanos += System.nanoTime() - start;
    return next;
  }
}
