package crosscase.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the lines of a concordance are sorted by; ties stay in the order of documents. */
public enum ConcordanceOrder {
  DOCUMENT("document", 0),
  MATCH("match", 0),
  LEFT_1("1L", -1),
  LEFT_2("2L", -2),
  LEFT_3("3L", -3),
  RIGHT_1("1R", 1),
  RIGHT_2("2R", 2),
  RIGHT_3("3R", 3);

  /** Tokens to a side that an order looks at: marks are among them, and are no words. */
  static final int TOKENS_TO_SEARCH = 12;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’-]+");

  private final String word;
  private final int offset;

  ConcordanceOrder(String word, int place) {
    this.word = word;
    this.offset = place;
  }

  /** The word of the command line: {@code 1L} is the first word to the left. */
  public String word() {
    return word;
  }

  /** The order that a word names; empty if there is none. */
  public static Optional<ConcordanceOrder> ofWord(String word) {
    return Arrays.stream(values()).filter(order -> order.word.equalsIgnoreCase(word)).findFirst();
  }

  /** All words, for a message that says what is allowed. */
  public static String words() {
    return Arrays.stream(values()).map(ConcordanceOrder::word).collect(Collectors.joining(", "));
  }

  /** What a line stands under, if it is sorted by more than its document. */
  String sortKey(ConcordanceLine line) {
    return this == MATCH ? line.keyword().toLowerCase(Locale.ROOT) : wordAtOffset(line);
  }

  private String wordAtOffset(ConcordanceLine line) {
    String side = (offset < 0 ? line.pre() : line.post()).toLowerCase(Locale.ROOT);
    List<String> words = WORD.matcher(side).results().map(MatchResult::group).toList();
    int index = offset < 0 ? words.size() + offset : offset - 1;
    return index < 0 || index >= words.size() ? "" : words.get(index);
  }
}
