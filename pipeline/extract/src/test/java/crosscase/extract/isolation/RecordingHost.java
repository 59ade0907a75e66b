package crosscase.extract.isolation;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A host on the loopback address that serves nothing and records every request. */
final class RecordingHost implements Closeable {
  private static final String LAST = "the last to ask";

  private static final int PATIENCE_MILLIS = 5_000;

  private final ServerSocket socket;
  private final CompletableFuture<List<String>> requests;

  RecordingHost() throws IOException {
    socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    requests = CompletableFuture.supplyAsync(this::listen, task -> Thread.ofVirtual().start(task));
  }

  String address() {
    return "http://%s:%d"
        .formatted(socket.getInetAddress().getHostAddress(), socket.getLocalPort());
  }

  /**
   * The first line of every request so far; later requests are not recorded.
   *
   * <p>Connections are accepted in the order in which they were made, so that none made before this
   * call is missed.
   */
  List<String> requests() throws IOException {
    try (Socket own = new Socket(socket.getInetAddress(), socket.getLocalPort())) {
      own.getOutputStream().write((LAST + "\n").getBytes(US_ASCII));
      return requests.join();
    }
  }

  private List<String> listen() {
    List<String> heard = new ArrayList<>();
    for (String request = next(); !request.equals(LAST); request = next()) {
      heard.add(request);
    }
    return heard;
  }

  private String next() {
    try (Socket caller = socket.accept()) {
      caller.setSoTimeout(PATIENCE_MILLIS);
      String line =
          new BufferedReader(new InputStreamReader(caller.getInputStream(), US_ASCII)).readLine();
      caller.getOutputStream().write("HTTP/1.1 404 Not Found\r\n\r\n".getBytes(US_ASCII));
      return String.valueOf(line);
    } catch (IOException silent) {
      return socket.isClosed() ? LAST : "a connection without words";
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
