package crosscase.extract.plain;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Removes the numbers that court reporters and some editors put in front of every line. */
final class LineNumbers {
  private static final Pattern NUMBERED =
      Pattern.compile("\\s{0,12}(\\d{1,5})(?:(\\s+\\S.*)|\\s*)");
  private static final int MIN_LINES = 6;

  /** At least this share of the lines must have the number after that of the line before, or 1. */
  private static final double NEARLY_ALL = 0.8;

  private LineNumbers() {}

  /** The same lines without their numbers, or unchanged if they are not numbered throughout. */
  static List<String> removeFrom(List<String> lines) {
    int filled = 0;
    int inOrder = 0;
    int last = 0;
    for (String line : lines) {
      filled += line.isBlank() ? 0 : 1;
      Matcher numbered = NUMBERED.matcher(line);
      if (numbered.matches()) {
        int number = Integer.parseInt(numbered.group(1));
        inOrder += number == last + 1 || number == 1 ? 1 : 0;
        last = number;
      }
    }
    return inOrder >= MIN_LINES && inOrder >= filled * NEARLY_ALL
        ? lines.stream().map(LineNumbers::withoutNumber).toList()
        : lines;
  }

  private static String withoutNumber(String line) {
    Matcher numbered = NUMBERED.matcher(line);
    if (!numbered.matches()) {
      return line;
    }
    String words = numbered.group(2);
    return words == null ? "" : words;
  }
}
