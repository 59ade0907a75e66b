package crosscase.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A query as the standard parser takes it: what that parser cannot say is put in other words.
 *
 * <p>Remembers where each character stood in the query as it was written.
 */
final class ParserText {
  /** Stands before the number of a scope in the parser's text; no query has it, see below. */
  static final char SCOPE = '\uE000';

  private final StringBuilder text = new StringBuilder();
  private final List<Integer> places = new ArrayList<>();
  private final List<Scoped> scopes = new ArrayList<>();

  /**
   * A query whose words must be found in one unit, {@code turn:(control trust)}.
   *
   * @param place of its first character in the whole query
   */
  record Scoped(String unit, String query, int place) {}

  void add(CharSequence written, int place) {
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      text.append(c == SCOPE ? ' ' : c);
      places.add(place + i);
    }
  }

  /** Adds text that was not written, all of it on account of one place. */
  void put(CharSequence instead, int place) {
    text.append(instead);
    for (int i = 0; i < instead.length(); i++) {
      places.add(place);
    }
  }

  void scope(String prefix, Scoped scope, int place) {
    put(prefix + scope.unit() + ":" + SCOPE + scopes.size(), place);
    scopes.add(scope);
  }

  /** What the parser reads. */
  String text() {
    return text.toString();
  }

  List<Scoped> scopes() {
    return List.copyOf(scopes);
  }

  /** The place in the written query of a place in the parser's text. */
  int written(int place) {
    if (places.isEmpty()) {
      return 0;
    }
    return place < places.size() ? places.get(Math.max(0, place)) : places.getLast() + 1;
  }
}
