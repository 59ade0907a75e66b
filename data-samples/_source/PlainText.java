import java.util.ArrayList;
import java.util.List;

/** Writes a transcript as text, hard-wrapped as an old editor would. */
final class PlainText {
  private static final int COLUMNS = 78;

  private PlainText() {}

  static String page(Header header, Body.Transcript transcript) {
    List<String> parts = new ArrayList<>();
    parts.add(header.title() + "\n" + header.dateLine());
    for (LabelledTurn turn : header.labels().label(transcript.turns())) {
      String gap = header.labels() == Labels.NAME_LINE ? "\n" : " ";
      parts.add(wrapLines(turn.label() + gap + turn.first()));
      turn.others().forEach(paragraph -> parts.add(wrapLines(paragraph)));
    }
    return String.join("\n\n", parts) + "\n";
  }

  private static String wrapLines(String text) {
    List<String> lines = new ArrayList<>();
    text.lines().forEach(line -> lines.addAll(wrap(line, COLUMNS)));
    return String.join("\n", lines);
  }

  /** The words of the text in lines of at most so many columns, a longer word on its own. */
  static List<String> wrap(String text, int columns) {
    List<String> lines = new ArrayList<>();
    for (String word : text.split(" +")) {
      if (!lines.isEmpty() && lines.getLast().length() + 1 + word.length() <= columns) {
        lines.add(lines.removeLast() + " " + word);
      } else {
        lines.add(word);
      }
    }
    return lines;
  }
}
