package crosscase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with the packaged program, as a user starts it. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a bash script")
class LauncherIT {
  private static final Path LAUNCHER =
      Path.of("../../scripts/crosscase").toAbsolutePath().normalize();

  @TempDir private Path folder;

  @Test
  void findsAJdkWithoutJavaHomeAndPrintsNothingElse() throws Exception {
    assertThat(launch(folder, "--version")).isEqualTo("0: Crosscase 0.1.0-SNAPSHOT\n");
  }

  @Test
  void passesExitCodesAndArgumentsWithSpacesOn() throws Exception {
    assertThat(launch(folder, "search", "two words", "--corpus", "no such corpus"))
        .startsWith("2: no such corpus is not a corpus");
  }

  @Test
  void neverUsesACacheOfAnotherBuild() throws Exception {
    Path caches = Files.createDirectories(folder.resolve("crosscase"));
    Files.writeString(caches.resolve("0123456789abcdef.aot"), "stale");

    assertThat(launch(folder, "--version")).isEqualTo("0: Crosscase 0.1.0-SNAPSHOT\n");
  }

  @Test
  void saysInOneSentenceWhatIsMissingWithoutAJdk() throws Exception {
    Path bin = Files.createDirectories(folder.resolve("bin"));
    Path java =
        Files.writeString(bin.resolve("java"), "#!/bin/sh\necho 'version \"17.0.1\"' >&2\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();

    assertThat(
            output(
                folder,
                List.of(
                    "bash",
                    "-c",
                    "ls() { :; }; PATH=%s:$PATH; . %s; find_jdk 21"
                        .formatted(bin, LAUNCHER.resolveSibling("find-jdk")))))
        .startsWith("1: Crosscase needs a JDK of version 21 or newer")
        .hasLineCount(1);
  }

  private static String launch(Path caches, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(LAUNCHER.toString()));
    command.addAll(List.of(arguments));
    return output(caches, command);
  }

  private static String output(Path caches, List<String> command)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().remove("JAVA_HOME");
    builder.environment().put("XDG_CACHE_HOME", caches.toString());
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return process.exitValue() + ": " + output;
  }
}
