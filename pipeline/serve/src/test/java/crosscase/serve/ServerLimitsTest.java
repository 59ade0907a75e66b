package crosscase.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Limits on searches, over real HTTP. */
class ServerLimitsTest {
  @TempDir Path folder;

  private ServeSettings settings(int searches, Duration queueTimeout, Duration time)
      throws Exception {
    return SmallCorpus.settings(folder).withLimits(searches, queueTimeout, time);
  }

  @Test
  @Timeout(120)
  void aSearchBeyondTheLimitIsToldToComeBack() throws Exception {
    try (CrosscaseServer server =
        CrosscaseServer.start(settings(1, Duration.ZERO, Duration.ofSeconds(10)))) {
      List<HttpResponse<String>> refused = new ArrayList<>();
      while (refused.isEmpty()) {
        for (HttpResponse<String> answer : atOnce(server, 8)) {
          assertThat(answer.statusCode()).isIn(200, 503);
          if (answer.statusCode() == 503) {
            refused.add(answer);
          }
        }
      }
      assertThat(refused.getFirst().body()).contains("Too many searches are running");
      assertThat(refused.getFirst().headers().firstValue("Retry-After")).hasValue("2");
      assertThat(PageClient.of(server).get("/search?q=trust").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void searchesThatWaitAreServedThoughOnlyOneRunsAtATime() throws Exception {
    try (CrosscaseServer server =
        CrosscaseServer.start(settings(1, Duration.ofMinutes(1), Duration.ofSeconds(10)))) {
      assertThat(atOnce(server, 8)).extracting(HttpResponse::statusCode).containsOnly(200);
    }
  }

  private static List<HttpResponse<String>> atOnce(CrosscaseServer server, int clients)
      throws Exception {
    List<Callable<HttpResponse<String>>> requests = new ArrayList<>();
    for (int i = 0; i < clients; i++) {
      requests.add(() -> PageClient.of(server).get("/co-occurrence"));
    }
    List<HttpResponse<String>> answers = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(clients)) {
      for (Future<HttpResponse<String>> each : pool.invokeAll(requests)) {
        answers.add(each.get());
      }
    }
    return answers;
  }

  @Test
  void aQueryThatTakesTooLongIsStoppedWithAMessage() throws Exception {
    try (CrosscaseServer server =
        CrosscaseServer.start(settings(2, Duration.ofSeconds(5), Duration.ofNanos(1)))) {
      PageClient client = PageClient.of(server);

      HttpResponse<String> page = client.get("/search?q=trust");
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.body()).contains("role=\"alert\"", "The query was stopped after");
      assertThat(client.get("/api/v1/search?q=trust").body()).contains("was stopped after");
    }
  }

  @Test
  @Timeout(60)
  void aFormThatIsSentByteByByteIsCut() throws Exception {
    try (CrosscaseServer server = CrosscaseServer.start(SmallCorpus.settings(folder));
        Socket client = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      client
          .getOutputStream()
          .write(
              """
              POST /themes/undo HTTP/1.1\r
              Host: localhost:%1$d\r
              Origin: http://localhost:%1$d\r
              Content-Type: application/x-www-form-urlencoded\r
              Content-Length: 10000\r
              \r
              """
                  .formatted(server.port())
                  .getBytes(StandardCharsets.US_ASCII));
      client.setSoTimeout(50);
      assertThat(answerWhileDripping(client)).startsWith("HTTP/1.1 408");
    }
  }

  private static String answerWhileDripping(Socket client) throws IOException {
    while (true) {
      client.getOutputStream().write('x');
      try {
        byte[] answer = new byte[8_000];
        return new String(answer, 0, client.getInputStream().read(answer), StandardCharsets.UTF_8);
      } catch (SocketTimeoutException nothingYet) {
        // Another byte.
      }
    }
  }
}
