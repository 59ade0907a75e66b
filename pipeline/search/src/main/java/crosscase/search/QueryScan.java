package crosscase.search;

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
final class QueryScan {
  /** Deeper ones would exhaust the parser's stack; people need five. */
  private static final int DEEPEST = 50;

  private static final String ENDS_WORD = "()[]{}\"/";
  private static final String FUNCTION = "fn:";
  private static final Pattern SCOPE = Pattern.compile("([-+!]*)(turn|paragraph):");

  private static final Set<String> FUNCTIONS =
      Set.of(
          ("after atleast before containedby containing extend fuzzyterm maxgaps maxwidth"
                  + " nonoverlapping notcontainedby notcontaining notwithin or ordered overlapping"
                  + " phrase unordered unorderednooverlaps wildcard within")
              .split(" "));

  private final String query;
  private final ParserText out = new ParserText();
  private final Deque<Bracket> open = new ArrayDeque<>();
  private int at;
  private String function = "";

  /**
   * @param function that it belongs to, in lower case; empty outside functions
   */
  private record Bracket(int place, String function) {}

  private QueryScan(String query) {
    this.query = query;
  }

  static ParserText scan(String query) throws QueryException {
    return new QueryScan(query).run();
  }

  private ParserText run() throws QueryException {
    while (at < query.length()) {
      step(query.charAt(at));
    }
    if (!open.isEmpty()) {
      throw new QueryException(
          "The bracket is opened here, but never closed: add ).", open.peek().place());
    }
    return out;
  }

  private void step(char c) throws QueryException {
    switch (c) {
      case '"' -> quote();
      case '/' -> regex();
      case '(' -> open();
      case ')' -> close();
      case '[', '{' -> copyTo(Closing.range(query, at));
      case ']', '}' ->
          throw new QueryException("Nothing was opened that this closes: remove it.", at);
      default -> wordOrSpace(c);
    }
  }

  private void wordOrSpace(char c) throws QueryException {
    if (Character.isWhitespace(c)) {
      copyTo(at + 1);
    } else {
      word(query.substring(at, endOfWord()));
    }
  }

  private void quote() throws QueryException {
    int end = Closing.quote(query, at);
    boolean ofField = at > 0 && query.charAt(at - 1) == ':';
    if (!ofField && PhraseOfPatterns.isOne(query.substring(at + 1, end - 1))) {
      PhraseOfPatterns.add(query, at, end, out);
      at = end;
    } else {
      copyTo(end);
    }
  }

  private void regex() throws QueryException {
    int end = Closing.regex(query, at);
    RegexLimits.check(query.substring(at + 1, end - 1), at + 1);
    copyTo(end);
  }

  private void open() throws QueryException {
    if (open.size() >= DEEPEST) {
      throw new QueryException(
          "There are more than %d brackets in each other: use fewer.".formatted(DEEPEST), at);
    }
    open.push(new Bracket(at, function));
    function = "";
    copyTo(at + 1);
  }

  private void close() throws QueryException {
    if (open.isEmpty()) {
      throw new QueryException("No bracket was opened that this one closes: remove it.", at);
    }
    if (query.substring(open.pop().place() + 1, at).isBlank()) {
      throw new QueryException("There is nothing between the brackets: put a word there.", at);
    }
    copyTo(at + 1);
  }

  private void word(String word) throws QueryException {
    Matcher scope = SCOPE.matcher(word);
    boolean bracket = query.startsWith("(", at + word.length());
    if (scope.matches() && bracket && !inFunction()) {
      scope(scope.group(1), scope.group(2));
    } else if (word.startsWith(FUNCTION)) {
      function(word);
    } else if (inFunction()) {
      FunctionWord.add(word, open.peek().function(), at, out);
      at += word.length();
    } else {
      copyTo(at + word.length());
    }
  }

  private void function(String word) throws QueryException {
    String name = word.substring(FUNCTION.length());
    if (!FUNCTIONS.contains(name.toLowerCase(Locale.ROOT))) {
      throw new QueryException(
          "There is no function '%s': crosscase help query lists them.".formatted(word), at);
    }
    function = name.toLowerCase(Locale.ROOT);
    copyTo(at + word.length());
  }

  private void scope(String prefix, String unit) throws QueryException {
    int opening = query.indexOf('(', at);
    int end = Closing.bracket(query, opening);
    String inner = query.substring(opening + 1, end - 1);
    if (inner.isBlank()) {
      throw new QueryException("There is nothing between the brackets: put words there.", opening);
    }
    out.scope(prefix, new ParserText.Scoped(unit, inner, opening + 1), at);
    at = end;
  }

  private boolean inFunction() {
    return !open.isEmpty() && !open.peek().function().isEmpty();
  }

  private int endOfWord() {
    int end = at;
    while (end < query.length()
        && !Character.isWhitespace(query.charAt(end))
        && ENDS_WORD.indexOf(query.charAt(end)) < 0) {
      end += query.charAt(end) == '\\' && end + 1 < query.length() ? 2 : 1;
    }
    return end;
  }

  private void copyTo(int end) {
    out.add(query.substring(at, end), at);
    at = end;
  }
}
