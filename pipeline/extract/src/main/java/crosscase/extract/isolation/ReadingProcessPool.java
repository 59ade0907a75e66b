package crosscase.extract.isolation;

import crosscase.corpus.Document;
import crosscase.corpus.DocumentMetadata;
import crosscase.extract.ExtractionSettings;
import crosscase.extract.ReadingHints;
import crosscase.extract.Source;
import crosscase.extract.archives.ArchiveMembers;
import crosscase.extract.files.RejectionException;
import crosscase.extract.reading.ReadingTask;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads files in separate processes, one for each thread that is reading.
 *
 * <p>A process is started when all others are busy, and is kept for later files.
 */
public final class ReadingProcessPool implements Closeable {
  private static final Map<ExtractionSettings, ReadingProcessPool> SHARED =
      new ConcurrentHashMap<>();

  private final ExtractionSettings settings;
  private final Deque<ReadingProcess> idle = new ArrayDeque<>();
  private final List<ReadingProcess> all = new ArrayList<>();
  private boolean closed;

  ReadingProcessPool(ExtractionSettings settings) {
    this.settings = settings;
  }

  /** The processes of this JVM for these settings; they stop when the JVM does. */
  public static ReadingProcessPool shared(ExtractionSettings settings) {
    return SHARED.computeIfAbsent(settings, ReadingProcessPool::closedOnShutdown);
  }

  /**
   * Registered only when there are processes, because a JVM that is shutting down accepts no more
   * hooks.
   */
  private static ReadingProcessPool closedOnShutdown(ExtractionSettings settings) {
    ReadingProcessPool processes = new ReadingProcessPool(settings);
    Runtime.getRuntime().addShutdownHook(new Thread(processes::close, "end of reading processes"));
    return processes;
  }

  /** Stops all current processes, even while they read; the next file starts new ones. */
  public static void closeShared() {
    SHARED
        .values()
        .removeIf(
            processes -> {
              processes.close();
              return true;
            });
  }

  public List<Document> read(Source source, DocumentMetadata description, ReadingHints hints)
      throws IOException, RejectionException {
    return List.of(run(ReadingTask.of(source, description, hints), Document[].class));
  }

  /** The members of an archive; none for any other file. */
  public ArchiveMembers members(Source archive) throws IOException, RejectionException {
    return run(ReadingTask.listMembers(archive), ArchiveMembers.class);
  }

  private <T> T run(ReadingTask task, Class<T> type) throws IOException, RejectionException {
    ReadingProcess process = borrow();
    try {
      return process.run(task, type);
    } catch (RejectionException | IOException e) {
      // If we stopped the process ourselves, its failure says nothing about the file.
      checkOpen();
      throw e;
    } finally {
      release(process);
    }
  }

  /** Prefers the process used last, which is the warmest. */
  private synchronized ReadingProcess borrow() throws IOException {
    checkOpen();
    if (!idle.isEmpty()) {
      return idle.pop();
    }
    ReadingProcess process = new ReadingProcess(settings);
    all.add(process);
    return process;
  }

  private synchronized void release(ReadingProcess process) {
    idle.push(process);
  }

  private synchronized void checkOpen() throws IOException {
    if (closed) {
      throw new IOException("the program is ending and reads no more files");
    }
  }

  @Override
  public void close() {
    for (ReadingProcess process : markClosed()) {
      try {
        process.close();
      } catch (IOException leftovers) {
        // Nobody could act on this; the system clears its temporary folder.
      }
    }
  }

  private synchronized List<ReadingProcess> markClosed() {
    closed = true;
    List<ReadingProcess> running = List.copyOf(all);
    all.clear();
    return running;
  }
}
