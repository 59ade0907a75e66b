package crosscase.cli.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import crosscase.cli.LaunchedProcess;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Takes hours, so it is not part of the build: {@code scripts/fault-walk} runs it. */
@EnabledOnOs(OS.LINUX)
class FaultWalkStudy {
  private static final int SAMPLE = Integer.getInteger("crosscase.faults", 0);
  private static final long SEED = Long.getLong("crosscase.seed", 1);

  @Test
  void theNextRunCompletesWhateverAFailureHasLeft() throws Exception {
    Path folder = Path.of("target/fault-walk").toAbsolutePath();
    FileUtils.deleteDirectory(folder.toFile());
    Process walk =
        LaunchedProcess.command(
                List.of(
                    "-Xmx1g",
                    "-XX:TieredStopAtLevel=1",
                    "-Djava.nio.file.spi.DefaultFileSystemProvider="
                        + FaultyProvider.class.getName(),
                    "-Dspark.hadoop.fs.file.impl=" + FaultyLocalFileSystem.class.getName(),
                    "-Dspark.hadoop.fs.AbstractFileSystem.file.impl="
                        + FaultyLocalFs.class.getName()),
                FaultWalk.class,
                List.of(folder.toString(), "" + SAMPLE, "" + SEED))
            .redirectErrorStream(true)
            .start();
    List<String> said = walk.inputReader(UTF_8).lines().peek(System.out::println).toList();

    assertThat(walk.waitFor()).as(String.join("\n", said)).isZero();
  }
}
