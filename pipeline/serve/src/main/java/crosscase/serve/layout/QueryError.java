package crosscase.serve.layout;

import crosscase.search.QueryException;

/**
 * What is wrong with a query.
 *
 * @param message one sentence that says how to correct it
 * @param queryWithCaret the query with a caret below the place; empty if the place is not known
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
