package crosscase.serve.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class HeaderDeadlineTest {
  private final Server server =
      new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));

  @BeforeEach
  void start() throws Exception {
    server.start();
    HeaderDeadline.watch(server, Duration.ofMillis(500));
  }

  @AfterEach
  void stop() throws Exception {
    server.stop();
  }

  @Test
  void headersThatNeverEndAreCut() throws Exception {
    try (Socket client = connected()) {
      send(client, "GET / HTTP/1.1\r\nHost: localhost\r\nX: ");
      assertThat(isCutWhileDripping(client)).isTrue();
    }
  }

  @Test
  void aConnectionThatWaitsForItsNextRequestIsLeftOpen() throws Exception {
    try (Socket waiting = connected();
        Socket slow = connected()) {
      send(waiting, "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
      send(slow, "GET");
      assertThat(isCutWhileDripping(slow)).isTrue();

      send(waiting, "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
      assertThat(new String(waiting.getInputStream().readAllBytes(), US_ASCII))
          .containsPattern("(?s)HTTP/1.1 404.*HTTP/1.1 404");
    }
  }

  private Socket connected() throws IOException {
    int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
    return new Socket(InetAddress.getLoopbackAddress(), port);
  }

  private static void send(Socket client, String text) throws IOException {
    client.getOutputStream().write(text.getBytes(US_ASCII));
  }

  /** Sends a byte every 50 ms until the server closes the connection. */
  private static boolean isCutWhileDripping(Socket client) {
    try {
      client.setSoTimeout(50);
      while (true) {
        send(client, "x");
        if (isClosed(client)) {
          return true;
        }
      }
    } catch (IOException closed) {
      return true;
    }
  }

  private static boolean isClosed(Socket client) throws IOException {
    try {
      return client.getInputStream().read() < 0;
    } catch (SocketTimeoutException nothingYet) {
      return false;
    }
  }
}
