package crosscase.serve;

import crosscase.search.ConcordanceOrder;
import crosscase.search.SentencePage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * How found sentences are shown.
 *
 * @param lines whether as a concordance
 * @param order of {@link SentencePage}, or a word of {@link ConcordanceOrder}
 * @param from the first one shown, from 1
 */
record SearchState(boolean lines, String order, int from, int size, int context) {
  static final String VIEW = "view";
  static final String SORT = "sort";
  static final String FROM = "from";
  static final String CONTEXT = "context";
  private static final int LINE_CONTEXT = 8;
  private static final String CONCORDANCE = "concordance";
  private static final int SIZE = 20;
  private static final int LINES = 50;

  /** Farther down nobody looks, and it costs more and more. */
  static final int FARTHEST = 10_000;

  private static final int MOST_CONTEXT = 20;
  private static final List<String> SENTENCE_ORDERS =
      List.of(SentencePage.BEST, SentencePage.DOCUMENT, "case", "speaker", "role");

  static SearchState of(Link link) {
    boolean lines = first(link, VIEW).equals(CONCORDANCE);
    List<String> orders = orders(lines);
    String order = first(link, SORT);
    return new SearchState(
        lines,
        orders.contains(order) ? order : orders.getFirst(),
        number(first(link, FROM), 1, 1, FARTHEST),
        lines ? LINES : SIZE,
        number(first(link, CONTEXT), lines ? LINE_CONTEXT : 0, 0, MOST_CONTEXT));
  }

  static List<String> orders(boolean lines) {
    return lines
        ? Arrays.stream(ConcordanceOrder.values()).map(ConcordanceOrder::word).toList()
        : SENTENCE_ORDERS;
  }

  ConcordanceOrder lineOrder() {
    return ConcordanceOrder.ofWord(order).orElse(ConcordanceOrder.DOCUMENT);
  }

  static String first(Link link, String name) {
    return link.parts().stream()
        .filter(part -> part.name().equals(name))
        .map(Link.Part::value)
        .findFirst()
        .orElse("");
  }

  static int number(String text, int otherwise, int least, int most) {
    if (!text.matches("\\d{1,9}")) {
      return otherwise;
    }
    return Math.clamp(Long.parseLong(text), least, most);
  }

  /** How much is shown around: sentences, or words of a concordance. */
  List<Choice> contexts(Link here) {
    return Stream.of(0, 1, 2)
        .map(step -> lines ? (LINE_CONTEXT / 2) << step : step)
        .map(
            each ->
                new Choice(
                    Integer.toString(each),
                    Integer.toString(each),
                    each == context,
                    here.with(CONTEXT, Integer.toString(each)).toString()))
        .toList();
  }

  /** What the orders are called on the page. */
  List<Choice> choices(Link here) {
    List<Choice> choices = new ArrayList<>();
    for (String each : orders(lines)) {
      Link link = here.without(FROM).with(SORT, each);
      choices.add(new Choice(each, label(each), each.equals(order), link.toString()));
    }
    return choices;
  }

  private static String label(String order) {
    return switch (order) {
      case SentencePage.BEST -> "best match";
      case "1L", "2L", "3L" -> order.charAt(0) + " left";
      case "1R", "2R", "3R" -> order.charAt(0) + " right";
      default -> order;
    };
  }

  /** One of several ways to show a page. */
  record Choice(String value, String label, boolean chosen, String link) {}
}
