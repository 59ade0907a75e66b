package crosscase.serve.live;

import crosscase.search.QuerySettings;
import crosscase.search.SentenceIndex;
import crosscase.search.SentenceSearch;
import crosscase.serve.ServeSettings;
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
 * The corpus as it is now: the next request sees a new index or codebook.
 *
 * <p>A reader keeps it open; it is replaced when nobody is reading.
 */
public final class LiveCorpus implements Closeable {
  private final Path index;
  private final CodebookStore store;
  private final QuerySettings settings;
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private SentenceSearch openSearch;
  private OpenCorpus corpus;
  private volatile String timestamps;

  public LiveCorpus(ServeSettings serve, CodebookStore store)
      throws IOException, CodebookException {
    this.index = serve.index();
    this.store = store;
    settings = new QuerySettings(Map.of(), serve.queryTimeout());
    timestamps = timestamps();
    openSearch = SentenceSearch.open(index, settings);
    corpus = OpenCorpus.of(openSearch, store.codebook(), settings);
  }

  /** Reads from the corpus while it is kept open. */
  @FunctionalInterface
  public interface CorpusReader<T> {
    T read(OpenCorpus corpus) throws Exception;
  }

  public <T> T read(CorpusReader<T> reading) throws Exception {
    refresh();
    lock.readLock().lock();
    try {
      return reading.read(corpus);
    } finally {
      lock.readLock().unlock();
    }
  }

  public QuerySettings settings() {
    return settings;
  }

  private void refresh() throws IOException, CodebookException {
    String now = timestamps();
    if (now.equals(timestamps) || !lock.writeLock().tryLock()) {
      return;
    }
    try {
      SentenceSearch fresh = SentenceSearch.open(index, settings);
      Codebook codebook = store.codebook();
      openSearch.close();
      openSearch = fresh;
      corpus = OpenCorpus.of(fresh, codebook, settings);
      timestamps = now;
    } finally {
      lock.writeLock().unlock();
    }
  }

  /** Cheap to read, and different after each rebuild of the index and each save of the codebook. */
  private String timestamps() throws IOException {
    return lastModified(index) + " " + lastModified(store.file());
  }

  private static FileTime lastModified(Path path) throws IOException {
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
      openSearch.close();
    } finally {
      lock.writeLock().unlock();
    }
  }
}
