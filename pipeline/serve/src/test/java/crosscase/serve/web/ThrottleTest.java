package crosscase.serve.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ThrottleTest {
  @Test
  void aSearchBeyondTheLimitIsRefusedWithAnExplanation() throws Exception {
    Throttle throttle = new Throttle(1, Duration.ofMillis(1));

    String answer =
        throttle.run(
            () -> {
              assertThatThrownBy(() -> throttle.run(() -> "second"))
                  .isInstanceOf(RequestProblem.class)
                  .hasMessage("Too many searches are running. Try again in a few seconds.")
                  .extracting(e -> ((RequestProblem) e).status())
                  .isEqualTo(503);
              return "first";
            });

    assertThat(answer).isEqualTo("first");
    assertThat(throttle.<String>run(() -> "third")).isEqualTo("third");
  }

  @Test
  void aSearchThatFailsFreesItsPermit() throws Exception {
    Throttle throttle = new Throttle(1, Duration.ofMillis(1));

    assertThatThrownBy(
            () ->
                throttle.run(
                    () -> {
                      throw new IllegalStateException("broken");
                    }))
        .hasMessage("broken");
    assertThat(throttle.<String>run(() -> "next")).isEqualTo("next");
  }
}
