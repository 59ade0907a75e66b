package crosscase.jobs.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusLockTest {
  @TempDir private Path folder;

  @Test
  void tellsASecondWriterInOneSentenceAndLetsItWriteAfterwards() throws IOException {
    CorpusLock first = CorpusLock.take(folder);

    assertThatThrownBy(() -> CorpusLock.take(folder.resolve(".")))
        .isInstanceOf(CorpusInUseException.class);
    first.close();

    CorpusLock.take(folder).close();
  }

  @Test
  void namesTheProcessThatHoldsTheLockAndIsFreeWhenItDies() throws Exception {
    Process holder = holder();
    try {
      assertThat(holder.inputReader().readLine()).isEqualTo("held");
      assertThatThrownBy(() -> CorpusLock.take(folder))
          .isInstanceOf(CorpusInUseException.class)
          .hasMessageStartingWith("Another crosscase is writing to " + folder + " (process ")
          .hasMessageContaining("process " + holder.pid() + ", since ")
          .hasMessageEndingWith("): wait until it has finished, then run this again.");
    } finally {
      holder.destroyForcibly();
    }
    assertThat(holder.waitFor(1, TimeUnit.MINUTES)).isTrue();

    CorpusLock.take(folder).close();
  }

  private Process holder() throws IOException {
    return new ProcessBuilder(
            ProcessHandle.current().info().command().orElse("java"),
            "-cp",
            System.getProperty("java.class.path"),
            Holder.class.getName(),
            folder.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** A process that takes the lock and holds it until it is killed. */
  static final class Holder {
    private Holder() {}

    @SuppressWarnings("SystemOut") // the test reads it
    public static void main(String[] folder) throws IOException {
      try (CorpusLock lock = CorpusLock.take(Path.of(folder[0]))) {
        System.out.println(lock == null ? "" : "held");
        int end = System.in.read();
        assert end < 0;
      }
    }
  }
}
