package crosscase.search.results;

import crosscase.search.Concordance;
import crosscase.search.ConcordanceOrder;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a concordance line is sorted by: the match, or a word to its left or right.
 *
 * <p>Punctuation is not a word. Where no word is left on a side, as at the end of a turn, the key
 * is empty, and such lines come last.
 */
final class LineSortKey {
  /** The number of tokens on each side that must be known; some of them are punctuation. */
  static final int TOKENS_TO_SEARCH = 12;

  /** Alphabetical, with empty keys last. */
  static final Comparator<String> ORDER =
      Comparator.comparing(String::isEmpty).thenComparing(Comparator.naturalOrder());

  /** Begins with a letter or digit, so that a dash or quotation mark is not taken for a word. */
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*");

  private LineSortKey() {}

  static String of(Concordance.Line line, ConcordanceOrder order) {
    return order == ConcordanceOrder.MATCH
        ? line.keyword().toLowerCase(Locale.ROOT)
        : neighbour(line, order.offset());
  }

  private static String neighbour(Concordance.Line line, int offset) {
    String side = (offset < 0 ? line.pre() : line.post()).toLowerCase(Locale.ROOT);
    List<String> words = WORD.matcher(side).results().map(MatchResult::group).toList();
    int index = offset < 0 ? words.size() + offset : offset - 1;
    return index < 0 || index >= words.size() ? "" : words.get(index);
  }
}
