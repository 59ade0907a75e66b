package crosscase.corpus;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * A range of a text, from {@code begin} to just before {@code end}.
 *
 * <p>Offsets are UTF-16 units, like those of {@link String}; a span may be empty but not reversed.
 */
public record Span(int begin, int end) implements Serializable {
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException(
          "begin %d, end %d is not a valid span: give 0 <= begin <= end".formatted(begin, end));
    }
  }

  /** The text within this span; the given text must reach at least to the span's end. */
  public String of(String text) {
    return text.substring(begin, end);
  }

  /** The length in UTF-16 units. */
  public int length() {
    return end - begin;
  }

  /** The number of UTF-16 units that this span shares with another. */
  public int overlap(Span other) {
    return Math.max(0, Math.min(end, other.end) - Math.max(begin, other.begin));
  }

  /** These spans in order, with overlapping ones merged. */
  public static List<Span> merged(List<Span> spans) {
    if (areApartInOrder(spans)) {
      return Collections.unmodifiableList(spans);
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

  /** A loop instead of a stream: most spans are so, and this runs for every sentence found. */
  private static boolean areApartInOrder(List<Span> spans) {
    for (int i = 1; i < spans.size(); i++) {
      if (spans.get(i).begin < spans.get(i - 1).end
          || spans.get(i).begin < spans.get(i - 1).begin) {
        return false;
      }
    }
    return true;
  }
}
