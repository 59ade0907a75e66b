package crosscase.serve.live;

import crosscase.search.QuerySettings;
import crosscase.search.SentenceIndex;
import crosscase.search.SentenceSearch;
import crosscase.serve.Project;
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
import org.jspecify.annotations.Nullable;

/**
 * The project that is open and its corpus as it is now: the next request sees a new index or
 * codebook, or another project.
 *
 * <p>A reader keeps it open; it is replaced when nobody is reading. A project that has not been
 * read yet has no corpus.
 */
public final class LiveCorpus implements Closeable {
  private static final String NOTHING = "";

  private final QuerySettings settings;
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private volatile @Nullable Project project;
  private volatile @Nullable CodebookStore store;
  private @Nullable SentenceSearch openSearch;
  private @Nullable OpenCorpus corpus;
  private volatile String timestamps = NOTHING;

  public LiveCorpus(ServeSettings serve) throws IOException, CodebookException {
    settings = new QuerySettings(Map.of(), serve.queryTimeout());
    serve.project().ifPresent(this::use);
    openIndex();
  }

  private void use(Project opened) {
    project = opened;
    store = new CodebookStore(opened.codebook());
  }

  /** Reads from the corpus while it is kept open. */
  @FunctionalInterface
  public interface CorpusReader<T> {
    T read(OpenCorpus corpus) throws Exception;
  }

  /**
   * Reads from the corpus.
   *
   * @throws NoCorpusException if there is none yet
   */
  public <T> T read(CorpusReader<T> reading) throws Exception {
    refresh();
    lock.readLock().lock();
    try {
      if (corpus == null) {
        throw new NoCorpusException();
      }
      return reading.read(corpus);
    } finally {
      lock.readLock().unlock();
    }
  }

  /** Whether there is a corpus to read from. */
  public boolean isThere() throws IOException, CodebookException {
    refresh();
    lock.readLock().lock();
    try {
      return corpus != null;
    } finally {
      lock.readLock().unlock();
    }
  }

  /** The project that is open. */
  public Optional<Project> project() {
    return Optional.ofNullable(project);
  }

  /** Opens another project. */
  public void open(Project other) throws IOException, CodebookException {
    lock.writeLock().lock();
    try {
      closeIndex();
      use(other);
      openIndex();
    } finally {
      lock.writeLock().unlock();
    }
  }

  /** The codebook of the project that is open. */
  public CodebookStore store() throws NoCorpusException {
    CodebookStore current = store;
    if (current == null) {
      throw new NoCorpusException();
    }
    return current;
  }

  public QuerySettings settings() {
    return settings;
  }

  private void refresh() throws IOException, CodebookException {
    if (timestamps().equals(timestamps) || !lock.writeLock().tryLock()) {
      return;
    }
    try {
      openIndex();
    } finally {
      lock.writeLock().unlock();
    }
  }

  /** Opens the index as it is now, if there is one, and a codebook. */
  private void openIndex() throws IOException, CodebookException {
    String now = timestamps();
    Project opened = project;
    if (opened == null || !isRead(opened)) {
      closeIndex();
    } else {
      Codebook codebook = Codebook.load(opened.codebook());
      SentenceSearch fresh = SentenceSearch.open(opened.index(), settings);
      closeIndex();
      openSearch = fresh;
      corpus = OpenCorpus.of(fresh, codebook, settings);
    }
    timestamps = now;
  }

  private static boolean isRead(Project project) {
    try {
      return Files.isRegularFile(project.codebook())
          && SentenceIndex.version(project.index()).isPresent();
    } catch (IOException unreadable) {
      return false;
    }
  }

  private void closeIndex() throws IOException {
    corpus = null;
    if (openSearch != null) {
      openSearch.close();
      openSearch = null;
    }
  }

  /** Cheap to read, and different after each rebuild of the index and each save of the codebook. */
  private String timestamps() throws IOException {
    Project current = project;
    return current == null
        ? NOTHING
        : "%s %s %s"
            .formatted(
                current.corpus(), lastModified(current.index()), lastModified(current.codebook()));
  }

  private static FileTime lastModified(Path path) throws IOException {
    return Files.exists(path) ? Files.getLastModifiedTime(path) : FileTime.fromMillis(0);
  }

  @Override
  public void close() throws IOException {
    lock.writeLock().lock();
    try {
      closeIndex();
    } finally {
      lock.writeLock().unlock();
    }
  }
}
