package crosscase.serve;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * What to serve, at which address, and how many searches at once.
 *
 * @param project the study to open; empty if the user is to choose or create one
 * @param projects the folder of the studies that are created on the pages
 * @param launcher runs the commands that read, code and count
 * @param host the address to listen on; any address but loopback requires a token
 * @param port the port to listen on; 0 for any free one
 * @param concurrentSearches how many searches may run at the same time; others wait
 * @param queueTimeout how long a search waits before it is refused
 * @param queryTimeout how long a query may run before it is stopped
 */
public record ServeSettings(
    Optional<Project> project,
    Path projects,
    JobLauncher launcher,
    String host,
    int port,
    int concurrentSearches,
    Duration queueTimeout,
    Duration queryTimeout) {
  /** The address that only this machine can reach. */
  public static final String LOOPBACK = "127.0.0.1";

  private static final Duration QUEUE_TIMEOUT = Duration.ofSeconds(5);
  private static final Duration QUERY_TIMEOUT = Duration.ofSeconds(10);

  /** Loopback; as many searches as processors, at least two; ten seconds for each. */
  public static ServeSettings of(
      Optional<Project> project, Path projects, JobLauncher launcher, int port) {
    int searches = Math.max(2, Runtime.getRuntime().availableProcessors());
    return new ServeSettings(
        project, projects, launcher, LOOPBACK, port, searches, QUEUE_TIMEOUT, QUERY_TIMEOUT);
  }

  /** The same for a corpus that is only shown. */
  public static ServeSettings of(Path corpus, Path codebook, int port) {
    Project project =
        new Project(String.valueOf(corpus.getFileName()), corpus, codebook, Optional.empty());
    return of(Optional.of(project), corpus.resolve("projects"), JobLauncher.none(), port);
  }

  /** The same settings for another address. */
  public ServeSettings withHost(String address) {
    return new ServeSettings(
        project, projects, launcher, address, port, concurrentSearches, queueTimeout, queryTimeout);
  }

  /** The same settings with other limits on searches. */
  public ServeSettings withLimits(int searches, Duration wait, Duration time) {
    return new ServeSettings(project, projects, launcher, host, port, searches, wait, time);
  }

  public boolean isLoopback() {
    return host.equals(LOOPBACK) || host.equals("localhost") || host.equals("::1");
  }
}
