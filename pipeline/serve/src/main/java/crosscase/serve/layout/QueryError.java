package crosscase.serve.layout;

import crosscase.search.QueryException;

/**
 * What is wrong with a query, for the page.
 *
 * @param message one sentence with the mend
 * @param queryWithCaret the query with a caret below the place; empty where the place is not known
 */
public record QueryError(String message, String queryWithCaret) {
  public static final QueryError NONE = new QueryError("", "");

  public static QueryError of(QueryException e) {
    return new QueryError(e.getMessage(), e.withCaret().orElse(""));
  }

  public boolean isPresent() {
    return !message.isEmpty();
  }
}
