package crosscase.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {
  @Test
  void mergesOverlappingSpansAndKeepsAdjacentOnesApart() {
    List<Span> spans = List.of(new Span(9, 12), new Span(0, 4), new Span(2, 6), new Span(6, 8));

    assertThat(Span.merged(spans)).containsExactly(new Span(0, 6), new Span(6, 8), new Span(9, 12));
  }

  @Test
  void refusesAReversedSpan() {
    assertThatThrownBy(() -> new Span(3, 2)).hasMessageContaining("begin 3, end 2");
  }
}
