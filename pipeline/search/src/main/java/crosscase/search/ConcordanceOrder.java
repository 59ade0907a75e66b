package crosscase.search;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the lines of a concordance are sorted by; ties stay in document order. */
public enum ConcordanceOrder {
  DOCUMENT("document", 0),
  MATCH("match", 0),
  LEFT_1("1L", -1),
  LEFT_2("2L", -2),
  LEFT_3("3L", -3),
  RIGHT_1("1R", 1),
  RIGHT_2("2R", 2),
  RIGHT_3("3R", 3);

  private final String word;
  private final int offset;

  ConcordanceOrder(String word, int offset) {
    this.word = word;
    this.offset = offset;
  }

  /** The name on the command line: {@code 1L} is the first word to the left. */
  public String word() {
    return word;
  }

  /** How many words from the match, negative to the left; 0 if not sorted by a neighbour. */
  public int offset() {
    return offset;
  }

  /** The order with a name; empty if there is none. */
  public static Optional<ConcordanceOrder> ofWord(String word) {
    return Arrays.stream(values()).filter(order -> order.word.equalsIgnoreCase(word)).findFirst();
  }

  /** All names, for a message that lists what is allowed. */
  public static String words() {
    return Arrays.stream(values()).map(ConcordanceOrder::word).collect(Collectors.joining(", "));
  }
}
