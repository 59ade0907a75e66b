package crosscase.serve;

import crosscase.search.QueryException;

/**
 * What is wrong with a query, for the page.
 *
 * @param words one sentence with the mend
 * @param pointed the query with a caret below the place; empty where the place is not known
 */
record QueryTrouble(String words, String pointed) {
  static final QueryTrouble NONE = new QueryTrouble("", "");

  static QueryTrouble of(QueryException e) {
    return new QueryTrouble(e.getMessage(), e.pointed().orElse(""));
  }

  boolean isThere() {
    return !words.isEmpty();
  }
}
