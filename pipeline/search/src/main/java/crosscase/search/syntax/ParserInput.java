package crosscase.search.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * A query rewritten so that Lucene's parser understands it.
 *
 * <p>Remembers the original position of each character, so that errors can point at it.
 */
public final class ParserInput {
  /** Precedes the number of a scope in the text; {@link #add} removes it from what people write. */
  public static final char SCOPE_MARKER = '\uE000';

  private final StringBuilder text = new StringBuilder();
  private final List<Integer> positions = new ArrayList<>();
  private final List<ScopedQuery> scopes = new ArrayList<>();

  /**
   * A query whose words must occur in the same unit, as in {@code turn:(control trust)}.
   *
   * @param position where its first character is in the whole query
   */
  public record ScopedQuery(String unit, String query, int position) {}

  void add(CharSequence written, int position) {
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      text.append(c == SCOPE_MARKER ? ' ' : c);
      positions.add(position + i);
    }
  }

  /** Adds text that nobody wrote; all of it gets the same original position. */
  void addGenerated(CharSequence generated, int position) {
    text.append(generated);
    for (int i = 0; i < generated.length(); i++) {
      positions.add(position);
    }
  }

  void addScope(String prefix, ScopedQuery scope, int position) {
    addGenerated(prefix + scope.unit() + ":" + SCOPE_MARKER + scopes.size(), position);
    scopes.add(scope);
  }

  /** The text for the parser. */
  public String text() {
    return text.toString();
  }

  public List<ScopedQuery> scopes() {
    return List.copyOf(scopes);
  }

  /** The original position of a position in the parser's text. */
  public int originalPosition(int position) {
    if (positions.isEmpty()) {
      return 0;
    }
    return position < positions.size()
        ? positions.get(Math.max(0, position))
        : positions.getLast() + 1;
  }
}
