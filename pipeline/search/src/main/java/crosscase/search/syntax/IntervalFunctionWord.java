package crosscase.search.syntax;

import crosscase.search.QueryException;
import crosscase.search.fields.Layers;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word inside an interval function, where the standard parser knows no fields and no wildcards:
 * {@code pos:JJ} is told it as the tag {@code #JJ}, {@code contr*} as {@code fn:wildcard(contr*)}.
 */
final class IntervalFunctionWord {
  /** Intervals stop at 128 words otherwise, fewer than a short stem has. */
  private static final int MAX_EXPANSIONS = 1_000;

  private static final Pattern FIELD = Pattern.compile("(\\p{L}[\\p{L}\\p{N}_-]*):(.*)");
  private static final Pattern FUZZY = Pattern.compile("([\\p{L}\\p{N}'’]+)~([012]?)");

  private IntervalFunctionWord() {}

  /**
   * Adds a word of a function.
   *
   * @param function its name, in lower case
   */
  static void add(String word, String function, int place, ParserInput out) throws QueryException {
    if (function.equals("wildcard")) {
      requireInitialLetter(word, place);
      out.add(normalise(word), place);
    } else {
      add(word, place, out);
    }
  }

  static void add(String word, int place, ParserInput out) throws QueryException {
    Matcher field = FIELD.matcher(word);
    Matcher fuzzy = FUZZY.matcher(word);
    if (field.matches()) {
      addLayerTerm(field.group(1), field.group(2), place, out);
    } else if (fuzzy.matches()) {
      out.addGenerated("fn:fuzzyTerm(", place);
      out.add(normalise(fuzzy.group(1)), place);
      out.addGenerated(
          " %s %d)".formatted(fuzzy.group(2).isEmpty() ? "2" : fuzzy.group(2), MAX_EXPANSIONS),
          place);
    } else if (word.indexOf('*') >= 0 || word.indexOf('?') >= 0) {
      addWildcard("", word, place, out);
    } else {
      out.add(word, place);
    }
  }

  private static void addLayerTerm(String field, String word, int place, ParserInput out)
      throws QueryException {
    char mark =
        Layers.prefix(field)
            .orElseThrow(
                () ->
                    new QueryException(
                        "Inside fn: only form:, pos: and ner: name a field: put %s: beside it with AND."
                            .formatted(field),
                        place));
    if (word.isEmpty()) {
      throw new QueryException("There is nothing after %s:.".formatted(field), place);
    }
    if (word.indexOf('*') >= 0 || word.indexOf('?') >= 0) {
      addWildcard(Character.toString(mark), word, place, out);
    } else {
      out.addGenerated("\\" + mark, place);
      out.add(word, place + field.length() + 1);
    }
  }

  private static void addWildcard(String mark, String word, int place, ParserInput out)
      throws QueryException {
    if (mark.isEmpty()) {
      requireInitialLetter(word, place);
    }
    out.addGenerated("fn:wildcard(\"" + mark, place);
    out.add(normalise(word), place);
    out.addGenerated("\" %d)".formatted(MAX_EXPANSIONS), place);
  }

  /** Else it could be a tag, which begins with a mark. */
  private static void requireInitialLetter(String word, int place) throws QueryException {
    if ("*?".indexOf(word.charAt(0)) >= 0) {
      throw new QueryException(
          "Inside fn: and double quotes a word starts with a letter, not with * or ?.", place);
    }
  }

  private static String normalise(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    return lower.length() == word.length() ? lower : word;
  }
}
