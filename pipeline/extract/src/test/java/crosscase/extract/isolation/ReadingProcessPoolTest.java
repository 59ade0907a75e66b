package crosscase.extract.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts a program in a process of its own and lets it read a file. */
class ReadingProcessPoolTest {
  @TempDir private Path folder;

  @Test
  void stopWhenTheirProgramExits() throws Exception {
    Process program = started();
    ProcessHandle reader = reader(program);

    program.getOutputStream().close();
    assertNothingIsLeft(program, reader);
    assertThat(program.exitValue()).isZero();
  }

  @Test
  void stopWhenTheirProgramIsTerminated() throws Exception {
    Process program = started();
    ProcessHandle reader = reader(program);

    program.destroy();
    assertNothingIsLeft(program, reader);
  }

  @Test
  void stopWhenTheirProgramIsKilled() throws Exception {
    Process program = started();
    ProcessHandle reader = reader(program);

    program.destroyForcibly();
    assertNothingIsLeft(program, reader);
  }

  @Test
  void theNextProgramRemovesWhatOneHasLeftThatWasKilledWithItsReader() throws Exception {
    Path left = Files.createDirectories(temporary().resolve("crosscase-1/tmp"));
    Files.createFile(left.resolveSibling("owned"));
    Files.createDirectories(temporary().resolve("crosscase-2-of-somebody"));
    Process program = started();

    assertThat(left).doesNotExist();
    program.destroyForcibly().waitFor();
    assertThat(temporary().resolve("crosscase-2-of-somebody")).exists();
  }

  private Process started() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "We trust them.");
    Files.createDirectories(temporary());
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + temporary(),
                "-cp",
                System.getProperty("java.class.path"),
                ReadingProgram.class.getName(),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    BufferedReader said = program.inputReader();
    assertThat(said.readLine()).isEqualTo(ReadingProgram.READ);
    return program;
  }

  private ProcessHandle reader(Process program) throws IOException {
    assertThat(scratches()).hasSize(1);
    List<ProcessHandle> readers = program.children().toList();
    assertThat(readers).hasSize(1);
    return readers.getFirst();
  }

  private void assertNothingIsLeft(Process program, ProcessHandle reader) throws Exception {
    assertThat(program.waitFor(1, TimeUnit.MINUTES)).isTrue();
    reader.onExit().get(1, TimeUnit.MINUTES);
    assertThat(reader.isAlive()).isFalse();
    assertThat(scratches()).isEmpty();
  }

  private List<Path> scratches() throws IOException {
    try (Stream<Path> all = Files.list(temporary())) {
      return all.filter(path -> path.getFileName().toString().startsWith("crosscase-")).toList();
    }
  }

  private Path temporary() {
    return folder.resolve("tmp");
  }
}
