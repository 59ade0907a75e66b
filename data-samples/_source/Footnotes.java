import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Footnote marks inside the text of a report. */
final class Footnotes {
  static final Pattern MARK = Pattern.compile("\\[\\^(\\w+)\\]");

  private Footnotes() {}

  /** The text with its words put through {@code words} and the id of each mark through mark. */
  static String render(String text, UnaryOperator<String> words, UnaryOperator<String> mark) {
    StringBuilder rendered = new StringBuilder();
    Matcher marks = MARK.matcher(text);
    int end = 0;
    while (marks.find()) {
      rendered.append(words.apply(text.substring(end, marks.start())));
      rendered.append(mark.apply(marks.group(1)));
      end = marks.end();
    }
    return rendered.append(words.apply(text.substring(end))).toString();
  }
}
