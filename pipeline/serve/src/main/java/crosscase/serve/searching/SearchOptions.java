package crosscase.serve.searching;

import crosscase.search.ConcordanceOrder;
import crosscase.search.FindRequest;
import crosscase.serve.layout.Choice;
import crosscase.serve.web.Link;
import crosscase.serve.web.Parameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * How the results of a search are shown.
 *
 * @param concordance whether as a concordance, not as sentences
 * @param order an order of {@link FindRequest}, or the word of a {@link ConcordanceOrder}
 * @param from the number of the first row shown, from 1
 * @param size how many rows a page has
 * @param context how many sentences, or words of a concordance, to each side
 */
public record SearchOptions(boolean concordance, String order, int from, int size, int context) {
  static final String VIEW = "view";
  static final String SORT = "sort";
  static final String CONTEXT = "context";
  private static final int CONCORDANCE_CONTEXT = 8;
  private static final String CONCORDANCE_VIEW = "concordance";
  private static final int SENTENCES_PER_PAGE = 20;
  private static final int LINES_PER_PAGE = 50;

  /** Nobody reads farther down, and each further row costs more. */
  static final int LAST_ROW = 10_000;

  static final int MAX_CONTEXT = 20;
  static final List<String> VIEWS = List.of("sentences", CONCORDANCE_VIEW);
  private static final List<String> SENTENCE_ORDERS =
      List.of(FindRequest.BEST, FindRequest.DOCUMENT, "case", "speaker", "role");

  static SearchOptions of(Link link) {
    boolean concordance = link.first(VIEW).equals(CONCORDANCE_VIEW);
    List<String> orders = orders(concordance);
    String order = link.first(SORT);
    return new SearchOptions(
        concordance,
        orders.contains(order) ? order : orders.getFirst(),
        link.number(Parameters.FROM, 1, 1, LAST_ROW),
        concordance ? LINES_PER_PAGE : SENTENCES_PER_PAGE,
        link.number(CONTEXT, concordance ? CONCORDANCE_CONTEXT : 0, 0, MAX_CONTEXT));
  }

  static List<String> orders(boolean concordance) {
    return concordance
        ? Arrays.stream(ConcordanceOrder.values()).map(ConcordanceOrder::word).toList()
        : SENTENCE_ORDERS;
  }

  ConcordanceOrder concordanceOrder() {
    return ConcordanceOrder.ofWord(order).orElse(ConcordanceOrder.DOCUMENT);
  }

  /** How much context can be shown: sentences, or words of a concordance. */
  List<Choice> contextChoices(Link here) {
    return Stream.of(0, 1, 2)
        .map(step -> concordance ? (CONCORDANCE_CONTEXT / 2) << step : step)
        .map(
            each ->
                new Choice(
                    Integer.toString(each),
                    Integer.toString(each),
                    each == context,
                    here.with(CONTEXT, Integer.toString(each)).toString()))
        .toList();
  }

  /** The orders, as the page names them. */
  List<Choice> sortChoices(Link here) {
    List<Choice> choices = new ArrayList<>();
    for (String each : orders(concordance)) {
      Link link = here.without(Parameters.FROM).with(SORT, each);
      choices.add(new Choice(each, label(each), each.equals(order), link.toString()));
    }
    return choices;
  }

  private static String label(String order) {
    return switch (order) {
      case FindRequest.BEST -> "best match";
      case "1L", "2L", "3L" -> order.charAt(0) + " left";
      case "1R", "2R", "3R" -> order.charAt(0) + " right";
      default -> order;
    };
  }
}
