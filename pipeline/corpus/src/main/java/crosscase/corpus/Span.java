package crosscase.corpus;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of a text, from {@code begin} to just before {@code end}.
 *
 * <p>In UTF-16 units, as {@link String} counts; an empty span is allowed, a reversed one is not.
 */
public record Span(int begin, int end) implements Serializable {
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("Not a span: begin %d, end %d".formatted(begin, end));
    }
  }

  /** The words of this span; the text must be at least as long as the span's end. */
  public String of(String text) {
    return text.substring(begin, end);
  }

  /** How many UTF-16 units long. */
  public int length() {
    return end - begin;
  }

  /** How many units this and another span have in common. */
  public int overlap(Span other) {
    return Math.max(0, Math.min(end, other.end) - Math.max(begin, other.begin));
  }

  /** These spans in order, with overlapping ones made one. */
  public static List<Span> merged(List<Span> spans) {
    if (spans.size() <= 1) {
      return List.copyOf(spans);
    }
    List<Span> merged = new ArrayList<>();
    for (Span span : spans.stream().sorted(Comparator.comparingInt(Span::begin)).toList()) {
      if (!merged.isEmpty() && span.begin < merged.getLast().end) {
        Span last = merged.removeLast();
        merged.add(new Span(last.begin, Math.max(last.end, span.end)));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }
}
