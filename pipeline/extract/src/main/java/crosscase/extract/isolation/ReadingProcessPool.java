package crosscase.extract.isolation;

import crosscase.corpus.Document;
import crosscase.corpus.DocumentMetadata;
import crosscase.extract.ColumnMapping;
import crosscase.extract.ExtractionSettings;
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
 * Reads files in other processes, one for each thread that reads at the same time.
 *
 * <p>A process is started when a file finds all others busy, and lives for the files to come.
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

  /** Those of this JVM for these settings; they end with it. */
  public static ReadingProcessPool shared(ExtractionSettings settings) {
    return SHARED.computeIfAbsent(settings, ReadingProcessPool::closedOnShutdown);
  }

  /** Told only once there are any, since a process that ends already takes no more hooks. */
  private static ReadingProcessPool closedOnShutdown(ExtractionSettings settings) {
    ReadingProcessPool processes = new ReadingProcessPool(settings);
    Runtime.getRuntime().addShutdownHook(new Thread(processes::close, "end of reading processes"));
    return processes;
  }

  /** Ends all there are now, in the middle of a file, too; the next file starts others. */
  public static void closeShared() {
    SHARED
        .values()
        .removeIf(
            processes -> {
              processes.close();
              return true;
            });
  }

  public List<Document> read(Source source, DocumentMetadata description, ColumnMapping columns)
      throws IOException, RejectionException {
    return List.of(run(ReadingTask.of(source, description, columns), Document[].class));
  }

  /** What is in an archive; nothing in any other file. */
  public ArchiveMembers members(Source archive) throws IOException, RejectionException {
    return run(ReadingTask.listMembers(archive), ArchiveMembers.class);
  }

  private <T> T run(ReadingTask task, Class<T> type) throws IOException, RejectionException {
    ReadingProcess process = borrow();
    try {
      return process.run(task, type);
    } catch (RejectionException | IOException e) {
      // A process that we ended ourselves says nothing of the file.
      checkOpen();
      throw e;
    } finally {
      release(process);
    }
  }

  /** The one used last, which is warmest. */
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
      throw new IOException("no file is read any more: the program ends");
    }
  }

  @Override
  public void close() {
    for (ReadingProcess process : markClosed()) {
      try {
        process.close();
      } catch (IOException leftovers) {
        // Of no use to anybody; the system clears its temporary folder.
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
