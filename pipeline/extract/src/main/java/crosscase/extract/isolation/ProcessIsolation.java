package crosscase.extract.isolation;

import java.io.IOException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Prevents a reading process from following references in files, and from outliving its parent. */
final class ProcessIsolation {
  /** The system property that names the folder to delete after this process. */
  static final String SCRATCH_PROPERTY = "crosscase.scratch";

  private static final Set<String> ALLOWED_PROTOCOLS = Set.of("file", "jar", "jrt");

  private static final int MOMENTS = 20;
  private static final Duration MOMENT = Duration.ofMillis(10);

  private ProcessIsolation() {}

  /** Applies to the whole process and cannot be undone. */
  static void start() {
    URL.setURLStreamHandlerFactory(
        protocol -> ALLOWED_PROTOCOLS.contains(protocol) ? null : new RefusingHandler());
    ProcessHandle.current().parent().ifPresent(ProcessIsolation::exitWith);
  }

  /** A busy process would not notice by itself that nobody is waiting for its answer any more. */
  private static void exitWith(ProcessHandle parent) {
    Thread watch =
        new Thread(
            () -> {
              parent.onExit().join();
              killDescendants();
              deleteScratch();
              Runtime.getRuntime().halt(1);
            },
            "watch over the parent");
    watch.setDaemon(true);
    watch.start();
    // An idle process sees the end of its input, and may exit before this thread notices.
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> cleanUpIfOrphaned(parent), "end of reading"));
  }

  private static void cleanUpIfOrphaned(ProcessHandle parent) {
    if (isOrphan(parent)) {
      killDescendants();
      deleteScratch();
    }
  }

  /** A program that is killed closes its end of the pipe a moment before it is gone. */
  private static boolean isOrphan(ProcessHandle parent) {
    for (int i = 0; i < MOMENTS; i++) {
      if (ProcessHandle.current().parent().filter(parent::equals).isEmpty()) {
        return true;
      }
      LockSupport.parkNanos(MOMENT.toNanos());
    }
    return false;
  }

  /** Tesseract, for one, would go on reading its page. */
  static void killDescendants() {
    ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
  }

  /** One thread at a time: two that delete the same files get in each other's way. */
  private static synchronized void deleteScratch() {
    String folder = System.getProperty(SCRATCH_PROPERTY);
    if (folder != null) {
      new ScratchFolder(Path.of(folder)).delete();
    }
  }

  private static final class RefusingHandler extends URLStreamHandler {
    @Override
    protected @Nullable URLConnection openConnection(URL url) throws IOException {
      throw new IOException("references in files are never followed");
    }
  }
}
