package crosscase.extract.pdf;

import crosscase.corpus.LeftOut;
import crosscase.extract.blocks.Typography;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Removes what is printed above or below the text on page after page: titles and page numbers.
 *
 * <p>A line at the edge of a page is a running header or footer if half of the pages, and at least
 * two, have the same line there, ignoring digits. A line that also recurs within the text, such as
 * a speaker's name, is not.
 */
public final class RunningHeaders {
  private static final int EDGE = 3;
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?i)[-–|\\s]*(?:page|p\\.)?\\s*(?:\\d{1,4}|(?-i:[ivxl]{1,7}))(?:\\s*(?:of|/)\\s*\\d{1,4})?[-–|\\s]*");

  private final Set<String> top;
  private final Set<String> bottom;

  private RunningHeaders(List<PdfPage> pages) {
    List<List<String>> lines = pages.stream().map(RunningHeaders::texts).toList();
    Set<String> text = recurringInText(lines);
    top = recurring(lines.stream().map(RunningHeaders::topLines).toList(), text);
    bottom = recurring(lines.stream().map(RunningHeaders::bottomLines).toList(), text);
  }

  public static List<PdfPage> removeFrom(List<PdfPage> pages) {
    RunningHeaders running = new RunningHeaders(pages);
    return pages.stream().map(running::without).toList();
  }

  /** How many lines were removed. */
  public static List<LeftOut> leftOut(List<PdfPage> pages, List<PdfPage> without) {
    return LeftOut.of(LeftOut.Thing.RUNNING_HEADER, lines(pages) - lines(without));
  }

  private static int lines(List<PdfPage> pages) {
    return pages.stream().mapToInt(page -> page.lines().size()).sum();
  }

  private PdfPage without(PdfPage page) {
    List<String> lines = texts(page);
    int begin = count(topLines(lines), top);
    int end = lines.size() - count(bottomLines(lines), bottom);
    List<List<PdfLine>> groups = new ArrayList<>();
    int first = 0;
    for (List<PdfLine> group : page.groups()) {
      int from = Math.clamp(begin - first, 0, group.size());
      int to = Math.clamp(end - first, from, group.size());
      groups.add(group.subList(from, to));
      first += group.size();
    }
    return new PdfPage(page.number(), groups);
  }

  /**
   * How many lines, from the edge inwards, are running headers; each counts once, so that the title
   * itself is kept.
   */
  private static int count(List<String> edge, Set<String> running) {
    Set<String> seen = new HashSet<>();
    int count = 0;
    while (count < edge.size()
        && (running.contains(withoutDigits(edge.get(count))) || isPageNumber(edge.get(count)))
        && seen.add(withoutDigits(edge.get(count)))) {
      count++;
    }
    return count;
  }

  /** Lines that occur away from the edges more than once; a title may do so once. */
  private static Set<String> recurringInText(List<List<String>> pages) {
    Map<String, Integer> times = new HashMap<>();
    for (List<String> lines : pages) {
      for (int i = EDGE; i < lines.size() - EDGE; i++) {
        times.merge(withoutDigits(lines.get(i)), 1, Integer::sum);
      }
    }
    times.values().removeIf(count -> count < 2);
    return times.keySet();
  }

  private static Set<String> recurring(List<List<String>> edges, Set<String> text) {
    Map<String, Integer> pages = new HashMap<>();
    for (List<String> edge : edges) {
      edge.stream()
          .map(RunningHeaders::withoutDigits)
          .distinct()
          .forEach(s -> pages.merge(s, 1, Integer::sum));
    }
    int enough = Math.max(2, (edges.size() + 1) / 2);
    pages.values().removeIf(count -> count < enough);
    pages.keySet().removeAll(text);
    return Set.copyOf(pages.keySet());
  }

  private static List<String> texts(PdfPage page) {
    return page.lines().stream().map(PdfLine::text).toList();
  }

  private static boolean isPageNumber(String line) {
    return PAGE_NUMBER.matcher(line).matches();
  }

  private static String withoutDigits(String line) {
    return DIGITS.matcher(Typography.oneLine(line)).replaceAll("0");
  }

  private static List<String> topLines(List<String> lines) {
    return lines.subList(0, Math.min(EDGE, lines.size()));
  }

  private static List<String> bottomLines(List<String> lines) {
    return lines.subList(Math.max(0, lines.size() - EDGE), lines.size()).reversed();
  }
}
