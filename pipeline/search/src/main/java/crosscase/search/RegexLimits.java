package crosscase.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Refuses regular expressions that would need gigabytes to compile, as {@code a{10000000}} does:
 * Lucene bounds only the step after that, making the automaton deterministic.
 */
final class RegexLimits {
  private static final int LONGEST = 200;
  private static final int DEEPEST = 20;
  private static final int MOST_REPEATS = 99;

  /** Repeats in repeats multiply, so all of a query's repeats are multiplied. */
  private static final int LARGEST_PRODUCT = 1_000;

  private static final Pattern REPEAT = Pattern.compile("\\{\\s*(\\d*)\\s*,?\\s*(\\d*)\\s*}");

  private RegexLimits() {}

  static void check(String regex, int place) throws QueryException {
    if (regex.isEmpty()) {
      throw new QueryException("The regular expression is empty: write /contr.*/.", place);
    }
    if (regex.length() > LONGEST || deepest(regex) > DEEPEST) {
      throw new QueryException(
          "A regular expression may have %d characters and %d brackets in each other at most."
              .formatted(LONGEST, DEEPEST),
          place);
    }
    checkRepeats(regex, place);
  }

  private static void checkRepeats(String regex, int place) throws QueryException {
    long product = 1;
    Matcher repeat = REPEAT.matcher(regex);
    while (repeat.find()) {
      long times = Math.max(number(repeat.group(1)), number(repeat.group(2)));
      product *= Math.max(1, times);
      if (times > MOST_REPEATS || product > LARGEST_PRODUCT) {
        throw new QueryException(
            "A repeat in a regular expression may be {%d} at most, and all of them multiplied %,d."
                .formatted(MOST_REPEATS, LARGEST_PRODUCT),
            place + repeat.start());
      }
    }
  }

  private static long number(String digits) {
    return digits.isEmpty() ? 0 : digits.length() > 9 ? Integer.MAX_VALUE : Long.parseLong(digits);
  }

  private static int deepest(String regex) {
    int depth = 0;
    int deepest = 0;
    for (int i = 0; i < regex.length(); i++) {
      depth += regex.charAt(i) == '(' ? 1 : regex.charAt(i) == ')' ? -1 : 0;
      deepest = Math.max(deepest, depth);
    }
    return deepest;
  }
}
