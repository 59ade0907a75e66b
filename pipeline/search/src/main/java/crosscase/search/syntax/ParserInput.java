package crosscase.search.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * A query as the standard parser takes it: what that parser cannot say is put in other words.
 *
 * <p>Remembers where each character stood in the query as it was written.
 */
public final class ParserInput {
  /** Stands before the number of a scope in the parser's text; no query has it, see below. */
  public static final char SCOPE_MARKER = '\uE000';

  private final StringBuilder text = new StringBuilder();
  private final List<Integer> positions = new ArrayList<>();
  private final List<ScopedQuery> scopes = new ArrayList<>();

  /**
   * A query whose words must be found in one unit, {@code turn:(control trust)}.
   *
   * @param position of its first character in the whole query
   */
  public record ScopedQuery(String unit, String query, int position) {}

  void add(CharSequence written, int place) {
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      text.append(c == SCOPE_MARKER ? ' ' : c);
      positions.add(place + i);
    }
  }

  /** Adds text that was not written, all of it on account of one place. */
  void addGenerated(CharSequence instead, int place) {
    text.append(instead);
    for (int i = 0; i < instead.length(); i++) {
      positions.add(place);
    }
  }

  void addScope(String prefix, ScopedQuery scope, int place) {
    addGenerated(prefix + scope.unit() + ":" + SCOPE_MARKER + scopes.size(), place);
    scopes.add(scope);
  }

  /** What the parser reads. */
  public String text() {
    return text.toString();
  }

  public List<ScopedQuery> scopes() {
    return List.copyOf(scopes);
  }

  /** The place in the written query of a place in the parser's text. */
  public int originalPosition(int place) {
    if (positions.isEmpty()) {
      return 0;
    }
    return place < positions.size() ? positions.get(Math.max(0, place)) : positions.getLast() + 1;
  }
}
