package crosscase.serve.searching;

import crosscase.serve.layout.QueryError;
import java.util.List;

/** What is shown below the query box while a query is typed: its error, and suggestions. */
public record QueryHint(QueryError error, List<QuerySuggestions.Suggestion> suggestions) {
  public QueryHint {
    suggestions = List.copyOf(suggestions);
  }
}
