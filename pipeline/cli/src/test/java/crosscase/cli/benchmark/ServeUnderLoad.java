package crosscase.cli.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * How long reading a document takes while 50 clients send their requests byte by byte and 200
 * searches are sent at once, again and again.
 */
final class ServeUnderLoad {
  private static final int SLOW_CLIENTS = 50;
  private static final int SEARCHES = 200;
  private static final int ROUNDS = 5;
  private static final int PAUSE_MS = 50;
  private static final int OK = 200;
  private static final int BUSY = 503;
  private static final double SECOND = 1e9;

  private final int port;
  private final PrintWriter out;
  private final HttpClient http = HttpClient.newHttpClient();
  private final AtomicBoolean done = new AtomicBoolean();

  ServeUnderLoad(int port, PrintWriter out) {
    this.port = port;
    this.out = out;
  }

  void measure() throws Exception {
    read(); // Once, so that the class path is warm.
    try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Integer>> slow = new ArrayList<>();
      for (int i = 0; i < SLOW_CLIENTS; i++) {
        boolean headers = i % 2 == 0;
        slow.add(pool.submit(() -> drip(headers)));
      }
      Future<List<Long>> reader = pool.submit(this::readAllTheTime);
      List<Integer> answers = new ArrayList<>();
      for (int round = 0; round < ROUNDS; round++) {
        for (Future<Integer> each : pool.invokeAll(searches(round))) {
          answers.add(each.get());
        }
      }
      done.set(true);
      report(answers, reader.get(), slow);
    }
  }

  private void report(List<Integer> answers, List<Long> reading, List<Future<Integer>> slow)
      throws Exception {
    int cut = 0;
    for (Future<Integer> each : slow) {
      cut += each.get();
    }
    long[] times = reading.stream().mapToLong(Long::longValue).sorted().toArray();
    out.printf("Reading with %d slow clients and %d searches at once%n", SLOW_CLIENTS, SEARCHES);
    out.printf(
        "  %d searches: %d answered, %d refused in words%n",
        answers.size(),
        answers.stream().filter(status -> status == OK).count(),
        answers.stream().filter(status -> status == BUSY).count());
    out.printf(
        "  %d documents read: p50 %.2f s, p95 %.2f s, longest %.2f s%n",
        times.length,
        times[times.length / 2] / SECOND,
        times[(int) Math.ceil(0.95 * times.length) - 1] / SECOND,
        Arrays.stream(times).max().orElseThrow() / SECOND);
    out.printf("  slow requests were cut %d times%n", cut);
  }

  private List<Callable<Integer>> searches(int round) {
    List<Callable<Integer>> all = new ArrayList<>();
    for (int i = 0; i < SEARCHES; i++) {
      String query = "trust%20OR%20word" + round + "x" + i;
      all.add(
          () -> {
            HttpResponse<String> answer = get("/search?q=" + query);
            assertThat(answer.statusCode()).isIn(OK, BUSY);
            if (answer.statusCode() == BUSY) {
              assertThat(answer.body()).contains("Too many searches are running");
            }
            return answer.statusCode();
          });
    }
    return all;
  }

  private List<Long> readAllTheTime() throws Exception {
    List<Long> times = new ArrayList<>();
    while (!done.get()) {
      long start = System.nanoTime();
      read();
      times.add(System.nanoTime() - start);
      Thread.sleep(PAUSE_MS);
    }
    return times;
  }

  private void read() throws Exception {
    assertThat(get("/read").statusCode()).isEqualTo(OK);
  }

  private HttpResponse<String> get(String address) throws Exception {
    URI page = URI.create("http://127.0.0.1:%d%s".formatted(port, address));
    return http.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
  }

  /**
   * Sends the headers or the form of a request byte by byte, and begins again when it is cut.
   *
   * @return how often it was cut
   */
  private int drip(boolean headers) throws InterruptedException {
    int cut = 0;
    while (!done.get()) {
      try (Socket client = new Socket(InetAddress.getLoopbackAddress(), port)) {
        client.getOutputStream().write(beginning(headers).getBytes(StandardCharsets.US_ASCII));
        while (!done.get()) {
          client.getOutputStream().write('x');
          Thread.sleep(PAUSE_MS);
        }
      } catch (IOException closed) {
        cut++;
      }
    }
    return cut;
  }

  private String beginning(boolean headers) {
    String host = "127.0.0.1:" + port;
    return headers
        ? "GET / HTTP/1.1\r\nHost: %s\r\nX: ".formatted(host)
        : "POST /themes/undo HTTP/1.1\r\nHost: %1$s\r\nOrigin: http://%1$s\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 10000\r\n\r\n"
            .formatted(host);
  }
}
