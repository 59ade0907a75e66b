package crosscase.serve.web;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.internal.HttpConnection;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes connections that take too long to send the headers of a request.
 *
 * <p>The server itself closes only silent connections: one byte now and then would keep them open
 * for hours.
 */
public final class HeaderDeadline {
  private static final int CHECKS = 5;

  private final Server server;
  private final Duration longest;
  private Map<EndPoint, Long> unfinished = Map.of();

  private HeaderDeadline(Server server, Duration longest) {
    this.server = server;
    this.longest = longest;
  }

  /** Watches the connections of a server that has started, until it stops. */
  public static void watch(Server server, Duration longest) {
    new HeaderDeadline(server, longest).checkLater();
  }

  private void checkLater() {
    Scheduler scheduler = server.getScheduler();
    if (scheduler.isRunning()) {
      scheduler.schedule(this::check, longest.toMillis() / CHECKS, TimeUnit.MILLISECONDS);
    }
  }

  private void check() {
    long now = System.nanoTime();
    Map<EndPoint, Long> still = new HashMap<>();
    for (Connector connector : server.getConnectors()) {
      for (EndPoint client : connector.getConnectedEndPoints()) {
        if (isInHeaders(client)) {
          still.put(client, unfinished.getOrDefault(client, now));
        }
      }
    }
    unfinished = still;
    still.forEach(
        (client, since) -> {
          if (now - since > longest.toNanos()) {
            client.close();
          }
        });
    checkLater();
  }

  private static boolean isInHeaders(EndPoint client) {
    return client.getConnection() instanceof HttpConnection http
        && http.getParser().inHeaderState()
        && !http.getParser().isStart();
  }
}
