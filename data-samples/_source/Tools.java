import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs the programs this one leans on. */
final class Tools {
  private Tools() {}

  /** Runs the command to its end; an exit code other than 0 is an exception with its output. */
  static void run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = process.waitFor();
    if (code != 0) {
      throw new IOException("%s ended with %d: %s".formatted(command, code, output.strip()));
    }
  }
}
