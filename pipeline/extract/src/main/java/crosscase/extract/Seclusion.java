package crosscase.extract;

import java.io.IOException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps a reading process from following what a file refers to, and from outliving its parent. */
final class Seclusion {
  /** The system property that names the folder which nobody needs after this process. */
  static final String SCRATCH = "crosscase.scratch";

  private static final Set<String> OF_THIS_PROCESS = Set.of("file", "jar", "jrt");

  private Seclusion() {}

  /** For good, and for the whole process. */
  static void begin() {
    URL.setURLStreamHandlerFactory(
        protocol -> OF_THIS_PROCESS.contains(protocol) ? null : new Refusal());
    ProcessHandle.current().parent().ifPresent(Seclusion::endWith);
  }

  /**
   * A process that is busy would not notice by itself that nobody waits for its answer any more.
   */
  private static void endWith(ProcessHandle parent) {
    Thread watch =
        new Thread(
            () -> {
              parent.onExit().join();
              endDescendants();
              deleteScratch();
              Runtime.getRuntime().halt(1);
            },
            "watch over the parent");
    watch.setDaemon(true);
    watch.start();
    // A process that is idle sees its input end, and may be gone before its watch has noticed.
    Runtime.getRuntime().addShutdownHook(new Thread(() -> clearAfter(parent), "end of reading"));
  }

  private static void clearAfter(ProcessHandle parent) {
    boolean isOrphan = ProcessHandle.current().parent().filter(parent::equals).isEmpty();
    if (isOrphan) {
      endDescendants();
      deleteScratch();
    }
  }

  /** Tesseract, which would finish its page for nobody. */
  static void endDescendants() {
    ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
  }

  private static void deleteScratch() {
    String folder = System.getProperty(SCRATCH);
    if (folder != null) {
      new Scratch(Path.of(folder)).delete();
    }
  }

  private static final class Refusal extends URLStreamHandler {
    @Override
    protected @Nullable URLConnection openConnection(URL url) throws IOException {
      throw new IOException("nothing that a file refers to is fetched");
    }
  }
}
