package crosscase.serve;

import crosscase.search.QuerySettings;
import crosscase.search.SentenceIndex;
import crosscase.search.SentenceSearch;
import crosscase.themes.Codebook;
import crosscase.themes.CodebookException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * The corpus as it is now: a new index or codebook is seen by the next request.
 *
 * <p>Whoever reads holds it open; it is exchanged when nobody does.
 */
final class LiveCorpus implements Closeable {
  private final Path index;
  private final CodebookStore store;
  private final QuerySettings settings;
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private SentenceSearch opened;
  private Corpus corpus;
  private volatile String state;

  LiveCorpus(ServeSettings serve, CodebookStore store) throws IOException, CodebookException {
    this.index = serve.index();
    this.store = store;
    settings = new QuerySettings(Map.of(), serve.time());
    state = state();
    opened = SentenceSearch.open(index, settings);
    corpus = Corpus.of(opened, store.codebook(), settings);
  }

  /** Something done with the corpus while it is held open. */
  @FunctionalInterface
  interface Reading<T> {
    T read(Corpus corpus) throws Exception;
  }

  <T> T read(Reading<T> reading) throws Exception {
    refresh();
    lock.readLock().lock();
    try {
      return reading.read(corpus);
    } finally {
      lock.readLock().unlock();
    }
  }

  QuerySettings settings() {
    return settings;
  }

  private void refresh() throws IOException, CodebookException {
    String now = state();
    if (now.equals(state) || !lock.writeLock().tryLock()) {
      return;
    }
    try {
      SentenceSearch fresh = SentenceSearch.open(index, settings);
      Codebook codebook = store.codebook();
      opened.close();
      opened = fresh;
      corpus = Corpus.of(fresh, codebook, settings);
      state = now;
    } finally {
      lock.writeLock().unlock();
    }
  }

  /** Cheap to tell, and another one after every rebuild of the index and save of the codebook. */
  private String state() throws IOException {
    return changed(index) + " " + changed(store.file());
  }

  private static FileTime changed(Path path) throws IOException {
    return Files.exists(path) ? Files.getLastModifiedTime(path) : FileTime.fromMillis(0);
  }

  /** The version of the corpus in the index. */
  Optional<String> version() throws IOException {
    return SentenceIndex.version(index);
  }

  @Override
  public void close() throws IOException {
    lock.writeLock().lock();
    try {
      opened.close();
    } finally {
      lock.writeLock().unlock();
    }
  }
}
