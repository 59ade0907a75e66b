package crosscase.search.syntax;

import crosscase.search.QueryException;
import crosscase.search.fields.Layers;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word inside an interval function, where Lucene's parser accepts neither fields nor wildcards:
 * {@code pos:JJ} becomes the tag {@code #JJ}, and {@code contr*} becomes {@code
 * fn:wildcard(contr*)}.
 */
final class IntervalFunctionWord {
  /** Lucene's default is 128 words, fewer than a short stem has. */
  private static final int MAX_EXPANSIONS = 1_000;

  private static final Pattern FIELD = Pattern.compile("(\\p{L}[\\p{L}\\p{N}_-]*):(.*)");
  private static final Pattern FUZZY = Pattern.compile("([\\p{L}\\p{N}'’]+)~([012]?)");

  private IntervalFunctionWord() {}

  /**
   * Adds a word in the arguments of a function.
   *
   * @param function the function's name, in lower case
   */
  static void add(String word, String function, int position, ParserInput parserInput)
      throws QueryException {
    if (function.equals("wildcard")) {
      requireInitialLetter(word, position);
      parserInput.add(normalise(word), position);
    } else {
      add(word, position, parserInput);
    }
  }

  static void add(String word, int position, ParserInput parserInput) throws QueryException {
    Matcher field = FIELD.matcher(word);
    Matcher fuzzy = FUZZY.matcher(word);
    if (field.matches()) {
      addLayerTerm(field.group(1), field.group(2), position, parserInput);
    } else if (fuzzy.matches()) {
      parserInput.addGenerated("fn:fuzzyTerm(", position);
      parserInput.add(normalise(fuzzy.group(1)), position);
      parserInput.addGenerated(
          " %s %d)".formatted(fuzzy.group(2).isEmpty() ? "2" : fuzzy.group(2), MAX_EXPANSIONS),
          position);
    } else if (word.indexOf('*') >= 0 || word.indexOf('?') >= 0) {
      addWildcard("", word, position, parserInput);
    } else {
      parserInput.add(word, position);
    }
  }

  private static void addLayerTerm(String field, String word, int position, ParserInput parserInput)
      throws QueryException {
    char prefix =
        Layers.prefix(field)
            .orElseThrow(
                () ->
                    new QueryException(
                        "Inside fn: only the fields form:, pos: and ner: are allowed: put %s: outside and join it with AND."
                            .formatted(field),
                        position));
    if (word.isEmpty()) {
      throw new QueryException(
          "There is nothing after %s: put a word there.".formatted(field), position);
    }
    if (word.indexOf('*') >= 0 || word.indexOf('?') >= 0) {
      addWildcard(Character.toString(prefix), word, position, parserInput);
    } else {
      parserInput.addGenerated("\\" + prefix, position);
      parserInput.add(word, position + field.length() + 1);
    }
  }

  private static void addWildcard(String prefix, String word, int position, ParserInput parserInput)
      throws QueryException {
    if (prefix.isEmpty()) {
      requireInitialLetter(word, position);
    }
    parserInput.addGenerated("fn:wildcard(\"" + prefix, position);
    parserInput.add(normalise(word), position);
    parserInput.addGenerated("\" %d)".formatted(MAX_EXPANSIONS), position);
  }

  /** A wildcard at the beginning could match a tag, which begins with a prefix. */
  private static void requireInitialLetter(String word, int position) throws QueryException {
    if ("*?".indexOf(word.charAt(0)) >= 0) {
      throw new QueryException(
          "Inside fn: and double quotes a word starts with a letter: it cannot start with * or ?.",
          position);
    }
  }

  private static String normalise(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    return lower.length() == word.length() ? lower : word;
  }
}
