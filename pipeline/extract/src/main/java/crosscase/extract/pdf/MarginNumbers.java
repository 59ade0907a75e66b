package crosscase.extract.pdf;

import crosscase.corpus.LeftOut;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Removes the numbers that count the lines of a page in its margin, as in transcripts of courts.
 *
 * <p>They begin nearly all lines, or stand alone to the left of all lines, and each is one more
 * than the one before, or five more.
 */
final class MarginNumbers {
  private static final Pattern NUMBER = Pattern.compile("^(\\d{1,4})(?:\\s+(?=\\S)|$)");
  private static final int FEWEST = 5;

  /** The share of the lines that must have numbers, and of the numbers that must go up evenly. */
  private static final double MOST = 0.7;

  private int removed;

  PdfPage removeFrom(PdfPage page) {
    List<PdfLine> lines = page.lines();
    List<PdfLine> bare = lines.stream().filter(MarginNumbers::isBare).toList();
    if (goUpEvenly(bare) && areLeftOf(bare, lines)) {
      return without(page, bare);
    }
    List<PdfLine> numbered = lines.stream().filter(line -> number(line).isPresent()).toList();
    return numbered.size() >= lines.size() * MOST && goUpEvenly(numbered)
        ? without(page, numbered)
        : page;
  }

  /** How many numbers were removed. */
  List<LeftOut> leftOut() {
    return LeftOut.of(LeftOut.Thing.LINE_NUMBER, removed);
  }

  private static boolean isBare(PdfLine line) {
    return number(line).isPresent() && line.text().strip().length() <= 4;
  }

  private static OptionalInt number(PdfLine line) {
    Matcher number = NUMBER.matcher(line.text().strip());
    return number.find() ? OptionalInt.of(Integer.parseInt(number.group(1))) : OptionalInt.empty();
  }

  private static boolean goUpEvenly(List<PdfLine> lines) {
    int even = 0;
    for (int i = 1; i < lines.size(); i++) {
      int step = number(lines.get(i)).orElse(0) - number(lines.get(i - 1)).orElse(0);
      even += step == 1 || step == 5 ? 1 : 0;
    }
    return lines.size() >= FEWEST && even >= (lines.size() - 1) * MOST;
  }

  private static boolean areLeftOf(List<PdfLine> numbers, List<PdfLine> lines) {
    double right = numbers.stream().mapToDouble(PdfLine::left).max().orElse(0);
    List<PdfLine> others = lines.stream().filter(line -> !isBare(line)).toList();
    long further = others.stream().filter(line -> line.left() > right).count();
    return further >= others.size() * MOST;
  }

  private PdfPage without(PdfPage page, List<PdfLine> numbered) {
    Set<PdfLine> lines = Set.copyOf(numbered);
    List<List<PdfLine>> groups = new ArrayList<>();
    for (List<PdfLine> group : page.groups()) {
      groups.add(
          group.stream()
              .map(line -> lines.contains(line) ? withoutNumber(line) : line)
              .filter(line -> !line.text().isBlank())
              .toList());
    }
    return new PdfPage(page.number(), groups);
  }

  private PdfLine withoutNumber(PdfLine line) {
    removed++;
    List<PdfLine> parts = line.parts();
    if (parts.size() > 1 && isBare(parts.getFirst())) {
      return PdfLine.of(parts.subList(1, parts.size()));
    }
    return line.withText(NUMBER.matcher(line.text().strip()).replaceFirst(""));
  }
}
