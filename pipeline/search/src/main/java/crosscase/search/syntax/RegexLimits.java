package crosscase.search.syntax;

import crosscase.search.QueryException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Refuses regular expressions that would need gigabytes to compile, such as {@code a{10000000}}.
 * Lucene limits only the next step, which makes the automaton deterministic.
 */
final class RegexLimits {
  private static final int MAX_LENGTH = 200;
  private static final int MAX_DEPTH = 20;
  private static final int MAX_REPEATS = 99;

  /** Nested repeats multiply, so the product of all repeats is limited. */
  private static final int MAX_REPEAT_PRODUCT = 1_000;

  private static final Pattern REPEAT = Pattern.compile("\\{\\s*(\\d*)\\s*,?\\s*(\\d*)\\s*}");

  private RegexLimits() {}

  static void check(String regex, int position) throws QueryException {
    if (regex.isEmpty()) {
      throw new QueryException("The regular expression is empty: write /contr.*/.", position);
    }
    if (regex.length() > MAX_LENGTH || nestingDepth(regex) > MAX_DEPTH) {
      throw new QueryException(
          "A regular expression can have at most %d characters and %d nested brackets: shorten it."
              .formatted(MAX_LENGTH, MAX_DEPTH),
          position);
    }
    checkRepeats(regex, position);
  }

  private static void checkRepeats(String regex, int position) throws QueryException {
    long product = 1;
    Matcher repeat = REPEAT.matcher(regex);
    while (repeat.find()) {
      long times = Math.max(parseRepeat(repeat.group(1)), parseRepeat(repeat.group(2)));
      product *= Math.max(1, times);
      if (times > MAX_REPEATS || product > MAX_REPEAT_PRODUCT) {
        throw new QueryException(
            ("A repeat in a regular expression can be {%d} at most, and all of them multiplied %,d at"
                    + " most: use smaller ones.")
                .formatted(MAX_REPEATS, MAX_REPEAT_PRODUCT),
            position + repeat.start());
      }
    }
  }

  private static long parseRepeat(String digits) {
    return digits.isEmpty() ? 0 : digits.length() > 9 ? Integer.MAX_VALUE : Long.parseLong(digits);
  }

  private static int nestingDepth(String regex) {
    int depth = 0;
    int deepest = 0;
    for (int i = 0; i < regex.length(); i++) {
      depth += regex.charAt(i) == '(' ? 1 : regex.charAt(i) == ')' ? -1 : 0;
      deepest = Math.max(deepest, depth);
    }
    return deepest;
  }
}
