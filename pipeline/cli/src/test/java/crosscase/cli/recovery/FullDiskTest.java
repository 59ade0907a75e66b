package crosscase.cli.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import crosscase.cli.CommandResult;
import crosscase.cli.ExpectedResults;
import crosscase.jobs.CorpusTables;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A corpus on a file system that fills up, with more space each time until a run succeeds. */
class FullDiskTest {
  private static final double LEAST = 100_000;
  private static final double GROWTH = 2;
  private static final long HOUSING = 8;
  private static final long SCOPING = 6;

  @TempDir private Path folder;
  private Path disk = Path.of("");
  private Path corpus = Path.of("");
  private boolean mounted;

  @BeforeEach
  void aSmallDisk() throws Exception {
    disk = Files.createDirectory(folder.resolve("disk"));
    corpus = disk.resolve("corpus");
    mounted = done("mount", "-t", "tmpfs", "-o", "size=256m", "tmpfs", disk.toString());
    assumeTrue(mounted, "Making a small file system needs permission to mount one");
  }

  @AfterEach
  void noDisk() throws Exception {
    assertThat(!mounted || done("umount", disk.toString())).isTrue();
  }

  @Test
  void whatWasStoredStaysAndTheFirstRunWithEnoughSpaceCompletesIt() throws Exception {
    add("housing");
    assertThat(run(corpus).code()).isZero();
    add("scoping");
    assertThat(run(folder.resolve("clean")).code()).isZero();

    List<CommandResult> failures = new ArrayList<>();
    CommandResult result = runWith(room(0));
    while (result.code() == 1) {
      failures.add(result);
      assertThat(result.err()).contains("no space is left on the disk").doesNotContain("\tat ");
      assertThat(documents()).isIn(HOUSING, HOUSING + SCOPING);
      assertThat(CommandResult.crosscase("search", "tenants", "--corpus", corpus.toString()).out())
          .contains("housing/07-tenants-focus-group.docx");
      result = runWith(room(failures.size()));
    }

    assertThat(failures).hasSizeGreaterThan(3);
    assertThat(result.code()).isZero();
    assertThat(CorpusSnapshot.of(corpus)).isEqualTo(CorpusSnapshot.of(folder.resolve("clean")));
  }

  /** The free space in bytes; it grows in small steps, so that some runs fail late. */
  private static long room(int failed) {
    return Math.round(LEAST * Math.pow(GROWTH, failed));
  }

  private void add(String samples) throws IOException {
    FileUtils.copyDirectory(
        ExpectedResults.SAMPLES.resolve(samples).toFile(), input().resolve(samples).toFile());
  }

  private Path input() {
    return folder.resolve("input");
  }

  private long documents() throws Exception {
    return CorpusTables.open(corpus).documents().count();
  }

  /** A run while this many bytes are free. */
  private CommandResult runWith(long free) throws IOException {
    Path ballast = disk.resolve("ballast");
    Files.deleteIfExists(ballast);
    long size = Files.getFileStore(disk).getUsableSpace() - free;
    try (RandomAccessFile file = new RandomAccessFile(ballast.toFile(), "rw")) {
      byte[] block = new byte[4096];
      for (long written = 0; written < size; written += block.length) {
        file.write(block);
      }
    }
    try {
      return run(corpus);
    } finally {
      Files.delete(ballast);
    }
  }

  private CommandResult run(Path corpus) {
    return CommandResult.crosscase("run", input().toString(), "--corpus", corpus.toString());
  }

  private static boolean done(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
  }
}
