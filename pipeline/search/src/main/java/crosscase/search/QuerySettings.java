package crosscase.search;

import java.time.Duration;
import java.util.Map;

/**
 * What queries of one search may refer to, and how long they may take.
 *
 * @param themes the queries of each theme by its id, for {@code theme:trust}
 * @param timeLimit after which a query is stopped, and says that it was
 */
public record QuerySettings(Map<String, NamedQuery> themes, Duration timeLimit) {
  /** No themes, and ten seconds. */
  public static final QuerySettings DEFAULT = new QuerySettings(Map.of(), Duration.ofSeconds(10));

  public QuerySettings {
    themes = Map.copyOf(themes);
  }

  /** The same with these themes. */
  public QuerySettings withThemes(Map<String, NamedQuery> queries) {
    return new QuerySettings(queries, timeLimit);
  }
}
