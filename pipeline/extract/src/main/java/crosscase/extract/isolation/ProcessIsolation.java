package crosscase.extract.isolation;

import java.io.IOException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps a reading process from following what a file refers to, and from outliving its parent. */
final class ProcessIsolation {
  /** The system property that names the folder which nobody needs after this process. */
  static final String SCRATCH_PROPERTY = "crosscase.scratch";

  private static final Set<String> ALLOWED_PROTOCOLS = Set.of("file", "jar", "jrt");

  private ProcessIsolation() {}

  /** For good, and for the whole process. */
  static void start() {
    URL.setURLStreamHandlerFactory(
        protocol -> ALLOWED_PROTOCOLS.contains(protocol) ? null : new RefusingHandler());
    ProcessHandle.current().parent().ifPresent(ProcessIsolation::exitWith);
  }

  /**
   * A process that is busy would not notice by itself that nobody waits for its answer any more.
   */
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
    // A process that is idle sees its input end, and may be gone before its watch has noticed.
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> cleanUpIfOrphaned(parent), "end of reading"));
  }

  private static void cleanUpIfOrphaned(ProcessHandle parent) {
    boolean isOrphan = ProcessHandle.current().parent().filter(parent::equals).isEmpty();
    if (isOrphan) {
      killDescendants();
      deleteScratch();
    }
  }

  /** Tesseract, which would finish its page for nobody. */
  static void killDescendants() {
    ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
  }

  private static void deleteScratch() {
    String folder = System.getProperty(SCRATCH_PROPERTY);
    if (folder != null) {
      new ScratchFolder(Path.of(folder)).delete();
    }
  }

  private static final class RefusingHandler extends URLStreamHandler {
    @Override
    protected @Nullable URLConnection openConnection(URL url) throws IOException {
      throw new IOException("nothing that a file refers to is fetched");
    }
  }
}
