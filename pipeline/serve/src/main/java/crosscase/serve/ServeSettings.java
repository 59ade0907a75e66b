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
 * @param searches how many searches run at once; others wait, and then are turned away in words
 * @param patience how long they wait
 * @param time after which a query is stopped
 */
public record ServeSettings(
    Path index,
    Path codebook,
    String host,
    int port,
    int searches,
    Duration patience,
    Duration time) {
  /** The host that only this machine reaches. */
  public static final String LOOPBACK = "127.0.0.1";

  private static final Duration WAIT = Duration.ofSeconds(5);
  private static final Duration TIME = Duration.ofSeconds(10);

  /** Loopback, as many searches as processors (at least two), and ten seconds for each. */
  public static ServeSettings of(Path index, Path codebook, int port) {
    int searches = Math.max(2, Runtime.getRuntime().availableProcessors());
    return new ServeSettings(index, codebook, LOOPBACK, port, searches, WAIT, TIME);
  }

  /** The same on another address. */
  public ServeSettings at(String address) {
    return new ServeSettings(index, codebook, address, port, searches, patience, time);
  }

  boolean isLoopback() {
    return host.equals(LOOPBACK) || host.equals("localhost") || host.equals("::1");
  }
}
