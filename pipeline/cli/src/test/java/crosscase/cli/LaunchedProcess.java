package crosscase.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The program in a process of its own, started as a user would start it, which can be killed. */
public record LaunchedProcess(Process process) {
  private static final Path OPTIONS = Path.of("../../scripts/jvm.options").toAbsolutePath();

  /** If a benchmark names the installed program, that comes before its classes. */
  private static final String CLASS_PATH =
      Stream.of("crosscase.installed", "java.class.path")
          .map(System::getProperty)
          .filter(Objects::nonNull)
          .collect(Collectors.joining(File.pathSeparator));

  /** Starts a command with 2 GB of heap, and discards its log. */
  public static LaunchedProcess crosscase(String... arguments) {
    ProcessBuilder builder =
        command(List.of("-Xmx2g"), List.of(arguments))
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    try {
      return new LaunchedProcess(builder.start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A command that can be started with other Java options. */
  public static ProcessBuilder command(List<String> flags, List<String> arguments) {
    return command(flags, Crosscase.class, arguments);
  }

  /** Another program with the same class path. */
  public static ProcessBuilder command(
      List<String> flags, Class<?> program, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("@" + OPTIONS);
    command.addAll(flags);
    command.addAll(List.of("-cp", CLASS_PATH));
    command.add(program.getName());
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    return builder;
  }

  /** Waits for its end and returns what it printed. */
  public CommandResult await() throws IOException, InterruptedException {
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new CommandResult(process.waitFor(), out, "");
  }

  /** Kills it at once (SIGKILL). */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }
}
