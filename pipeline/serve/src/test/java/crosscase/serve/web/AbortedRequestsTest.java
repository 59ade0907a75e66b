package crosscase.serve.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.EofException;
import org.junit.jupiter.api.Test;

class AbortedRequestsTest {
  private static final Instant START = Instant.parse("2025-01-01T00:00:00Z");

  @Test
  void oneLineAMinuteHoweverManyThereAre() {
    List<String> said = new ArrayList<>();
    AbortedRequests aborted = new AbortedRequests(said::add);

    for (int second = 0; second <= 120; second++) {
      aborted.add(START.plusSeconds(second));
    }
    assertThat(said)
        .containsExactly(
            "1 request was aborted by its sender or was too slow",
            "60 requests were aborted by their senders or were too slow",
            "60 requests were aborted by their senders or were too slow");
  }

  @Test
  void onlyTheSendersFailuresCount() {
    assertThat(AbortedRequests.isCause(new IOException(new EofException("gone")))).isTrue();
    assertThat(AbortedRequests.isCause(new RuntimeException(new TimeoutException()))).isTrue();
    assertThat(AbortedRequests.isCause(new IOException("a damaged file"))).isFalse();
  }
}
