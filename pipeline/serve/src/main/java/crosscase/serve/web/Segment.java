package crosscase.serve.web;

import crosscase.corpus.Span;
import java.util.ArrayList;
import java.util.List;

/** A piece of a text: marked as a match, or not. */
public record Segment(String text, boolean marked) {
  /**
   * A text in pieces.
   *
   * @param spans in the text, in order, never overlapping
   */
  public static List<Segment> of(String text, List<Span> spans) {
    List<Segment> segments = new ArrayList<>();
    int end = 0;
    for (Span span : spans) {
      add(segments, text.substring(end, span.begin()), false);
      add(segments, span.of(text), true);
      end = span.end();
    }
    add(segments, text.substring(end), false);
    return segments;
  }

  private static void add(List<Segment> to, String text, boolean marked) {
    if (!text.isEmpty()) {
      to.add(new Segment(text, marked));
    }
  }
}
