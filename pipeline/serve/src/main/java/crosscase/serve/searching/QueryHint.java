package crosscase.serve.searching;

import crosscase.serve.layout.QueryError;
import java.util.List;

/** What is said below the query box while a query is written. */
public record QueryHint(QueryError error, List<QuerySuggestions.Suggestion> suggestions) {
  public QueryHint {
    suggestions = List.copyOf(suggestions);
  }
}
