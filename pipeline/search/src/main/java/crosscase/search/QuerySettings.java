package crosscase.search;

import java.time.Duration;
import java.util.Map;

/**
 * What the queries of a search can refer to, and how long they may take.
 *
 * @param themes the queries of each theme by its id, for {@code theme:trust}
 * @param timeLimit after which a query is stopped; its result then says so
 */
public record QuerySettings(Map<String, NamedQuery> themes, Duration timeLimit) {
  /** No themes and a time limit of ten seconds. */
  public static final QuerySettings DEFAULT = new QuerySettings(Map.of(), Duration.ofSeconds(10));

  public QuerySettings {
    themes = Map.copyOf(themes);
  }

  /** The same settings with these themes. */
  public QuerySettings withThemes(Map<String, NamedQuery> queries) {
    return new QuerySettings(queries, timeLimit);
  }
}
