package crosscase.search.syntax;

import crosscase.search.QueryException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Goes once through a query, before any parser does: finds what is not closed, what is too large,
 * and what the standard parser must be told in other words.
 */
public final class QueryScanner {
  /** Deeper ones would exhaust the parser's stack; people need five. */
  private static final int MAX_DEPTH = 50;

  private static final String WORD_DELIMITERS = "()[]{}\"/";
  private static final String FUNCTION_PREFIX = "fn:";
  private static final Pattern SCOPE = Pattern.compile("([-+!]*)(turn|paragraph):");

  private static final Set<String> FUNCTIONS =
      Set.of(
          ("after atleast before containedby containing extend fuzzyterm maxgaps maxwidth"
                  + " nonoverlapping notcontainedby notcontaining notwithin or ordered overlapping"
                  + " phrase unordered unorderednooverlaps wildcard within")
              .split(" "));

  private final String query;
  private final ParserInput parserInput = new ParserInput();
  private final Deque<Bracket> open = new ArrayDeque<>();
  private int position;
  private String function = "";

  /**
   * @param function that it belongs to, in lower case; empty outside functions
   */
  private record Bracket(int position, String function) {}

  private QueryScanner(String query) {
    this.query = query;
  }

  public static ParserInput scan(String query) throws QueryException {
    return new QueryScanner(query).scan();
  }

  private ParserInput scan() throws QueryException {
    while (position < query.length()) {
      scanNext(query.charAt(position));
    }
    if (!open.isEmpty()) {
      throw new QueryException(
          "The bracket is opened here, but never closed: add ).", open.peek().position());
    }
    return parserInput;
  }

  private void scanNext(char c) throws QueryException {
    switch (c) {
      case '"' -> quotedPhrase();
      case '/' -> regex();
      case '(' -> open();
      case ')' -> close();
      case '[', '{' -> copyTo(ClosingDelimiter.endOfRange(query, position));
      case ']', '}' ->
          throw new QueryException("Nothing was opened that this closes: remove it.", position);
      default -> wordOrSpace(c);
    }
  }

  private void wordOrSpace(char c) throws QueryException {
    if (Character.isWhitespace(c)) {
      copyTo(position + 1);
    } else {
      word(query.substring(position, endOfWord()));
    }
  }

  private void quotedPhrase() throws QueryException {
    int end = ClosingDelimiter.endOfQuote(query, position);
    boolean ofField = position > 0 && query.charAt(position - 1) == ':';
    if (!ofField && WildcardPhrase.hasWildcard(query.substring(position + 1, end - 1))) {
      WildcardPhrase.addAsFunction(query, position, end, parserInput);
      position = end;
    } else {
      copyTo(end);
    }
  }

  private void regex() throws QueryException {
    int end = ClosingDelimiter.endOfRegex(query, position);
    RegexLimits.check(query.substring(position + 1, end - 1), position + 1);
    copyTo(end);
  }

  private void open() throws QueryException {
    if (open.size() >= MAX_DEPTH) {
      throw new QueryException(
          "There are more than %d brackets in each other: use fewer.".formatted(MAX_DEPTH),
          position);
    }
    open.push(new Bracket(position, function));
    function = "";
    copyTo(position + 1);
  }

  private void close() throws QueryException {
    if (open.isEmpty()) {
      throw new QueryException("No bracket was opened that this one closes: remove it.", position);
    }
    if (query.substring(open.pop().position() + 1, position).isBlank()) {
      throw new QueryException(
          "There is nothing between the brackets: put a word there.", position);
    }
    copyTo(position + 1);
  }

  private void word(String word) throws QueryException {
    Matcher scope = SCOPE.matcher(word);
    boolean bracket = query.startsWith("(", position + word.length());
    if (scope.matches() && bracket && !inFunction()) {
      unitScope(scope.group(1), scope.group(2));
    } else if (word.startsWith(FUNCTION_PREFIX)) {
      function(word);
    } else if (inFunction()) {
      IntervalFunctionWord.add(word, open.peek().function(), position, parserInput);
      position += word.length();
    } else {
      copyTo(position + word.length());
    }
  }

  private void function(String word) throws QueryException {
    String name = word.substring(FUNCTION_PREFIX.length());
    if (!FUNCTIONS.contains(name.toLowerCase(Locale.ROOT))) {
      throw new QueryException(
          "There is no function '%s': crosscase help query lists them.".formatted(word), position);
    }
    function = name.toLowerCase(Locale.ROOT);
    copyTo(position + word.length());
  }

  private void unitScope(String prefix, String unit) throws QueryException {
    int opening = query.indexOf('(', position);
    int end = ClosingDelimiter.endOfBracket(query, opening);
    String inner = query.substring(opening + 1, end - 1);
    if (inner.isBlank()) {
      throw new QueryException("There is nothing between the brackets: put words there.", opening);
    }
    parserInput.addScope(prefix, new ParserInput.ScopedQuery(unit, inner, opening + 1), position);
    position = end;
  }

  private boolean inFunction() {
    return !open.isEmpty() && !open.peek().function().isEmpty();
  }

  private int endOfWord() {
    int end = position;
    while (end < query.length()
        && !Character.isWhitespace(query.charAt(end))
        && WORD_DELIMITERS.indexOf(query.charAt(end)) < 0) {
      end += query.charAt(end) == '\\' && end + 1 < query.length() ? 2 : 1;
    }
    return end;
  }

  private void copyTo(int end) {
    parserInput.add(query.substring(position, end), position);
    position = end;
  }
}
