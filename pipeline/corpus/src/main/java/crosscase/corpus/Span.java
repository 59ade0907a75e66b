package crosscase.corpus;

/**
 * A stretch of a text, from {@code begin} to just before {@code end}.
 *
 * <p>In UTF-16 units, as {@link String} counts; an empty span is allowed, a reversed one is not.
 */
public record Span(int begin, int end) {
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("Not a span: begin %d, end %d".formatted(begin, end));
    }
  }

  /** The words of this span; the text must be at least as long as the span's end. */
  public String of(String text) {
    return text.substring(begin, end);
  }
}
