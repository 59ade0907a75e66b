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

/** The files of a corpus apart from its tables; {@code scripts/fault-walk} walks through these. */
@EnabledOnOs(OS.LINUX)
class FileWalkTest {
  @Test
  void readersSeeAWholeStateWhateverFailsAndTheNextWriterCompletesIt() throws Exception {
    Path folder = Path.of("target/file-walk").toAbsolutePath();
    FileUtils.deleteDirectory(folder.toFile());
    Process walk =
        LaunchedProcess.command(
                List.of(
                    "-XX:TieredStopAtLevel=1",
                    "-Djava.nio.file.spi.DefaultFileSystemProvider="
                        + FaultyProvider.class.getName()),
                FileWalk.class,
                List.of(folder.toString()))
            .redirectErrorStream(true)
            .start();
    List<String> said = walk.inputReader(UTF_8).lines().peek(System.out::println).toList();

    assertThat(walk.waitFor()).as(String.join("\n", said)).isZero();
    assertThat(said).filteredOn(line -> line.contains(" operations, ")).hasSize(4);
  }
}
