package crosscase.jobs.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemoteLockTest {
  @TempDir private Path corpus;

  @Test
  void tellsASecondWriterWhoTheFirstIsAndLetsItWriteAfterwards() throws IOException {
    URI there = ViewFs.uri(corpus);
    RemoteLock first = RemoteLock.take(there, "process 17");

    assertThatThrownBy(() -> RemoteLock.take(there, "process 18"))
        .isInstanceOf(CorpusInUseException.class)
        .hasMessageStartingWith("Another crosscase is writing to " + there + " (process 17)");
    first.close();

    RemoteLock.take(there, "process 18").close();
    try (var files = Files.list(corpus)) {
      assertThat(files.filter(file -> !file.toString().endsWith(".crc"))).isEmpty();
    }
  }

  @Test
  void takesOverTheOldLockOfADeadProcess() throws IOException {
    Path file = Files.writeString(corpus.resolve(CorpusLock.FILE), "process 17");
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofMinutes(2))));

    try (RemoteLock lock = RemoteLock.take(ViewFs.uri(corpus), "process 18")) {
      assertThat(lock).isNotNull();
      assertThat(file).hasContent("process 18");
    }
  }
}
