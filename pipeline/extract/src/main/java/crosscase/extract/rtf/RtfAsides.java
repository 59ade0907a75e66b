package crosscase.extract.rtf;

import crosscase.extract.files.TooMuchTextException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The open notes and text boxes of an RTF file; one may be inside another. */
final class RtfAsides {
  private record Aside(String style, List<String> paragraphs, StringBuilder words) {}

  private final RtfBody body;
  private final Deque<Aside> open = new ArrayDeque<>();

  RtfAsides(RtfBody body) {
    this.body = body;
  }

  void begin(String style) {
    open.push(new Aside(style, new ArrayList<>(), new StringBuilder()));
  }

  void append(String words) {
    open.element().words.append(words);
  }

  void endParagraph() {
    Aside aside = open.element();
    if (!aside.words.toString().isBlank()) {
      aside.paragraphs.add(aside.words.toString());
    }
    aside.words.setLength(0);
  }

  /** Ends the innermost note or box. */
  void end() throws TooMuchTextException {
    endParagraph();
    Aside aside = open.pop();
    body.aside(aside.style, aside.paragraphs);
  }
}
