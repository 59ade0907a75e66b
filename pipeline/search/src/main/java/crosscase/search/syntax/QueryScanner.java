package crosscase.search.syntax;

import crosscase.search.QueryException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Scans a query once, before it is parsed: finds what is not closed or too large, and rewrites what
 * Lucene's parser would not understand.
 */
public final class QueryScanner {
  /** Deeper nesting would exhaust the parser's stack; people need five levels. */
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
  private final Deque<Bracket> openBrackets = new ArrayDeque<>();
  private int position;
  private String function = "";

  /**
   * @param function the function whose arguments it holds, in lower case; empty outside functions
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
    if (!openBrackets.isEmpty()) {
      throw new QueryException(
          "This bracket is never closed: add ).", openBrackets.peek().position());
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
      case ']', '}' -> throw new QueryException("This closes nothing: remove it.", position);
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
    boolean afterField = position > 0 && query.charAt(position - 1) == ':';
    if (!afterField && WildcardPhrase.hasWildcard(query.substring(position + 1, end - 1))) {
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
    if (openBrackets.size() >= MAX_DEPTH) {
      throw new QueryException(
          "There are more than %d nested brackets: use fewer.".formatted(MAX_DEPTH), position);
    }
    openBrackets.push(new Bracket(position, function));
    function = "";
    copyTo(position + 1);
  }

  private void close() throws QueryException {
    if (openBrackets.isEmpty()) {
      throw new QueryException("This bracket closes nothing: remove it.", position);
    }
    if (query.substring(openBrackets.pop().position() + 1, position).isBlank()) {
      throw new QueryException(
          "There is nothing between these brackets: put a word there.", position);
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
      IntervalFunctionWord.add(word, openBrackets.peek().function(), position, parserInput);
      position += word.length();
    } else {
      copyTo(position + word.length());
    }
  }

  private void function(String word) throws QueryException {
    String name = word.substring(FUNCTION_PREFIX.length());
    if (!FUNCTIONS.contains(name.toLowerCase(Locale.ROOT))) {
      throw new QueryException(
          "There is no function '%s': see 'crosscase help query' for the list.".formatted(word),
          position);
    }
    function = name.toLowerCase(Locale.ROOT);
    copyTo(position + word.length());
  }

  private void unitScope(String prefix, String unit) throws QueryException {
    int opening = query.indexOf('(', position);
    int end = ClosingDelimiter.endOfBracket(query, opening);
    String inner = query.substring(opening + 1, end - 1);
    if (inner.isBlank()) {
      throw new QueryException(
          "There is nothing between these brackets: put words there.", opening);
    }
    parserInput.addScope(prefix, new ParserInput.ScopedQuery(unit, inner, opening + 1), position);
    position = end;
  }

  private boolean inFunction() {
    return !openBrackets.isEmpty() && !openBrackets.peek().function().isEmpty();
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
