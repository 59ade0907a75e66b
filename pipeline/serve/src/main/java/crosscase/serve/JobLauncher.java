package crosscase.serve;

import java.io.IOException;
import java.util.List;

/**
 * Starts a command of Crosscase in a process of its own, so that the server needs none of the
 * libraries that the command needs.
 */
@FunctionalInterface
public interface JobLauncher {
  /**
   * Starts {@code crosscase} with these arguments. The process prints its steps on standard error
   * and its results on standard output.
   */
  Process start(List<String> arguments) throws IOException;

  /** For a server that only shows a corpus. */
  static JobLauncher none() {
    return arguments -> {
      throw new IOException("This server cannot run commands.");
    };
  }
}
