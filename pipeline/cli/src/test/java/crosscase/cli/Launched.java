package crosscase.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program in a process of its own, as a user starts it, which can be killed. */
record Launched(Process process) {
  private static final Path OPTIONS = Path.of("../../scripts/jvm.options").toAbsolutePath();

  /** Starts a command in 2 GB; what it logs goes nowhere. */
  static Launched crosscase(String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + OPTIONS,
                "-Xmx2g",
                "-cp",
                System.getProperty("java.class.path"),
                Crosscase.class.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    try {
      return new Launched(builder.start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits for its end and gives what it printed. */
  Ran ran() throws IOException, InterruptedException {
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ran(process.waitFor(), out, "");
  }

  /** Kills it as it is (SIGKILL), and the processes it has started. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }
}
