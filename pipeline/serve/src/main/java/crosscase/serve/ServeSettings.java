package crosscase.serve;

import java.nio.file.Path;
import java.time.Duration;

/**
 * What to serve, at which address, and how many searches at once.
 *
 * @param index the folder of the corpus's index
 * @param codebook the YAML file that themes are read from and saved to
 * @param host the address to listen on; any address but loopback requires a token
 * @param port the port to listen on; 0 for any free one
 * @param concurrentSearches how many searches may run at the same time; others wait
 * @param queueTimeout how long a search waits before it is refused
 * @param queryTimeout how long a query may run before it is stopped
 */
public record ServeSettings(
    Path index,
    Path codebook,
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
  public static ServeSettings of(Path index, Path codebook, int port) {
    int searches = Math.max(2, Runtime.getRuntime().availableProcessors());
    return new ServeSettings(
        index, codebook, LOOPBACK, port, searches, QUEUE_TIMEOUT, QUERY_TIMEOUT);
  }

  /** The same settings for another address. */
  public ServeSettings withHost(String address) {
    return new ServeSettings(
        index, codebook, address, port, concurrentSearches, queueTimeout, queryTimeout);
  }

  public boolean isLoopback() {
    return host.equals(LOOPBACK) || host.equals("localhost") || host.equals("::1");
  }
}
