package crosscase.extract;

import crosscase.corpus.Description;
import crosscase.corpus.Document;
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
final class ReadingProcesses implements Closeable {
  private static final Map<ExtractionSettings, ReadingProcesses> SHARED = new ConcurrentHashMap<>();

  private final ExtractionSettings settings;
  private final Deque<ReadingProcess> idle = new ArrayDeque<>();
  private final List<ReadingProcess> all = new ArrayList<>();
  private boolean closed;

  ReadingProcesses(ExtractionSettings settings) {
    this.settings = settings;
  }

  /** Those of this JVM for these settings; they end with it. */
  static ReadingProcesses shared(ExtractionSettings settings) {
    return SHARED.computeIfAbsent(settings, ReadingProcesses::endingWithThisProcess);
  }

  /** Told only once there are any, since a process that ends already takes no more hooks. */
  private static ReadingProcesses endingWithThisProcess(ExtractionSettings settings) {
    ReadingProcesses processes = new ReadingProcesses(settings);
    Runtime.getRuntime().addShutdownHook(new Thread(processes::close, "end of reading processes"));
    return processes;
  }

  /** Ends all there are now, in the middle of a file, too; the next file starts others. */
  static void endShared() {
    SHARED
        .values()
        .removeIf(
            processes -> {
              processes.close();
              return true;
            });
  }

  List<Document> read(Source source, Description description, TableColumns columns)
      throws IOException, NoDocumentException {
    return List.of(answer(ReadingTask.of(source, description, columns), Document[].class));
  }

  /** What is in an archive; nothing in any other file. */
  Members members(Source archive) throws IOException, NoDocumentException {
    return answer(ReadingTask.list(archive), Members.class);
  }

  private <T> T answer(ReadingTask task, Class<T> type) throws IOException, NoDocumentException {
    ReadingProcess process = take();
    try {
      return process.answer(task, type);
    } catch (NoDocumentException | IOException e) {
      // A process that we ended ourselves says nothing of the file.
      throwIfClosed();
      throw e;
    } finally {
      giveBack(process);
    }
  }

  /** The one used last, which is warmest. */
  private synchronized ReadingProcess take() throws IOException {
    throwIfClosed();
    if (!idle.isEmpty()) {
      return idle.pop();
    }
    ReadingProcess process = new ReadingProcess(settings);
    all.add(process);
    return process;
  }

  private synchronized void giveBack(ReadingProcess process) {
    idle.push(process);
  }

  private synchronized void throwIfClosed() throws IOException {
    if (closed) {
      throw new IOException("no file is read any more: the program ends");
    }
  }

  @Override
  public void close() {
    for (ReadingProcess process : end()) {
      try {
        process.close();
      } catch (IOException leftovers) {
        // Of no use to anybody; the system clears its temporary folder.
      }
    }
  }

  private synchronized List<ReadingProcess> end() {
    closed = true;
    List<ReadingProcess> running = List.copyOf(all);
    all.clear();
    return running;
  }
}
