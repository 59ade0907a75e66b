package crosscase.jobs.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WorkingCopyTest {
  @TempDir private Path folder;
  private Path origin = Path.of("");
  private Path copy = Path.of("");

  @BeforeEach
  void make() throws IOException {
    origin = Files.createDirectories(folder.resolve("corpus"));
    copy = WorkingCopy.open(ViewFs.uri(origin), folder.resolve("cache"));
  }

  @Test
  void pushesFilesAndPullsThemToAnotherMachine() throws IOException {
    write(copy, "index/segments_1", "one");
    write(copy, "index/a.cfs", "words");
    write(copy, "results/cooccurrence/pairs.csv", "trust");
    WorkingCopy.push(copy);

    Path other = WorkingCopy.open(ViewFs.uri(origin), folder.resolve("other"));

    assertThat(other.resolve("index/segments_1")).hasContent("one");
    assertThat(other.resolve("index/a.cfs")).hasContent("words");
    assertThat(other.resolve("results/cooccurrence/pairs.csv")).hasContent("trust");
    assertThat(WorkingCopy.displayName(other)).isEqualTo(ViewFs.uri(origin).toString());
  }

  @Test
  void deletesOnBothSidesAndLeavesEqualFilesAlone() throws IOException {
    write(copy, "index/a.cfs", "words");
    write(copy, "index/b.cfs", "more");
    WorkingCopy.push(copy);
    FileTime before = Files.getLastModifiedTime(origin.resolve("index/a.cfs"));
    Files.delete(copy.resolve("index/b.cfs"));
    write(copy, "index/c.cfs", "new");
    WorkingCopy.push(copy);

    assertThat(Files.getLastModifiedTime(origin.resolve("index/a.cfs"))).isEqualTo(before);
    assertThat(origin.resolve("index/b.cfs")).doesNotExist();
    assertThat(origin.resolve("index/c.cfs")).hasContent("new");

    Files.delete(origin.resolve("index/c.cfs"));
    WorkingCopy.pull(copy);
    assertThat(copy.resolve("index/c.cfs")).doesNotExist();
    assertThat(copy.resolve("index/a.cfs")).hasContent("words");
  }

  @Test
  void aReaderKeepsWhatAWriterOnThisMachineHasNotPushedYet() throws IOException {
    try (CorpusLock writer = CorpusLock.take(copy)) {
      assertThat(writer).isNotNull();
      write(copy, "index/new.cfs", "words");
      WorkingCopy.open(ViewFs.uri(origin), folder.resolve("cache"));
      assertThat(copy.resolve("index/new.cfs")).exists();
    }
    WorkingCopy.open(ViewFs.uri(origin), folder.resolve("cache"));
    assertThat(copy.resolve("index/new.cfs")).doesNotExist();
  }

  @Test
  void leavesACorpusOnThisMachineAlone() throws IOException {
    write(origin, "index/a.cfs", "words");
    WorkingCopy.pull(origin);
    WorkingCopy.push(origin);
    assertThat(origin.resolve("index/a.cfs")).hasContent("words");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "permissions are POSIX's")
  void nobodyElseCanLookIntoTheCopy() throws IOException {
    assertThat(Files.getPosixFilePermissions(copy))
        .containsExactlyInAnyOrder(
            PosixFilePermission.OWNER_READ,
            PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.OWNER_EXECUTE);
  }

  private static void write(Path folder, String file, String text) throws IOException {
    Files.createDirectories(folder.resolve(file).getParent());
    Files.writeString(folder.resolve(file), text);
  }
}
