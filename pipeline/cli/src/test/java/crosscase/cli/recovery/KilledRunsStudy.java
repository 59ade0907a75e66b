package crosscase.cli.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.cli.CommandResult;
import crosscase.cli.ExpectedResults;
import crosscase.cli.LaunchedProcess;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Takes minutes, so it is not part of the build: {@code scripts/kill-test} runs it. */
class KilledRunsStudy {
  private static final int KILLS = Integer.getInteger("crosscase.kills", 30);
  private static final long SEED = Long.getLong("crosscase.seed", 7);

  private final Path folder = Path.of("target/killed-runs").toAbsolutePath();

  @Test
  void theRunAfterAKilledOneLeavesTheCorpusOfAnUndisturbedRun() throws Exception {
    FileUtils.deleteDirectory(folder.toFile());
    Files.createDirectories(folder);
    try (PrintWriter out =
        new PrintWriter(folder.resolve("result.txt").toFile(), StandardCharsets.UTF_8)) {
      new KilledRuns(folder.resolve("work"), out).killRuns(KILLS, SEED);
    }
    FileUtils.deleteDirectory(folder.resolve("work").toFile());
  }

  @Test
  void twoRunsAtOnceBothSucceedOrOneSaysThatTheOtherIsRunning(@TempDir Path corpus)
      throws Exception {
    String[] run = {
      "ingest", ExpectedResults.SAMPLES.resolve("scoping").toString(), "--corpus", corpus.toString()
    };
    List<LaunchedProcess> both =
        List.of(LaunchedProcess.crosscase(run), LaunchedProcess.crosscase(run));
    List<Integer> codes =
        Stream.of(both.get(0).await(), both.get(1).await())
            .map(CommandResult::code)
            .sorted()
            .toList();

    assertThat(codes).isIn(List.of(0, 0), List.of(0, 1));
    assertThat(CorpusSnapshot.of(corpus).get("documents")).hasSize(6).doesNotHaveDuplicates();
  }
}
