package crosscase.serve;

import java.nio.file.Path;
import java.time.Duration;

/**
 * What is served, where, and how much at once.
 *
 * @param index the folder of the corpus's index
 * @param codebook the YAML file that themes are read from and saved to
 * @param host the address to listen on; any but a loopback address asks for a token
 * @param port 0 for any free one
 * @param concurrentSearches how many searches run at once; others wait, and then are turned away in
 *     words
 * @param queueTimeout how long they wait
 * @param queryTimeout after which a query is stopped
 */
public record ServeSettings(
    Path index,
    Path codebook,
    String host,
    int port,
    int concurrentSearches,
    Duration queueTimeout,
    Duration queryTimeout) {
  /** The host that only this machine reaches. */
  public static final String LOOPBACK = "127.0.0.1";

  private static final Duration QUEUE_TIMEOUT = Duration.ofSeconds(5);
  private static final Duration QUERY_TIMEOUT = Duration.ofSeconds(10);

  /** Loopback, as many searches as processors (at least two), and ten seconds for each. */
  public static ServeSettings of(Path index, Path codebook, int port) {
    int searches = Math.max(2, Runtime.getRuntime().availableProcessors());
    return new ServeSettings(
        index, codebook, LOOPBACK, port, searches, QUEUE_TIMEOUT, QUERY_TIMEOUT);
  }

  /** The same on another address. */
  public ServeSettings withHost(String address) {
    return new ServeSettings(
        index, codebook, address, port, concurrentSearches, queueTimeout, queryTimeout);
  }

  public boolean isLoopback() {
    return host.equals(LOOPBACK) || host.equals("localhost") || host.equals("::1");
  }
}
