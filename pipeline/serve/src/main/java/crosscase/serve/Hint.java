package crosscase.serve;

import java.util.List;

/** What is said below the query box while a query is written. */
record Hint(QueryTrouble trouble, List<Suggestions.Suggestion> ways) {
  Hint {
    ways = List.copyOf(ways);
  }
}
