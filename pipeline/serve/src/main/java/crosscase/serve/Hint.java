package crosscase.serve;

import java.util.List;

/** What is said below the query box while a query is written. */
record Hint(QueryTrouble trouble, List<Way> ways) {
  Hint {
    ways = List.copyOf(ways);
  }

  /** A suggestion and the page it leads to. */
  record Way(String text, String link) {}
}
