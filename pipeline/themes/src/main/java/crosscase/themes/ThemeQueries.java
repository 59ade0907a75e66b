package crosscase.themes;

import java.util.List;

/**
 * What finds a theme, in the language of search.
 *
 * @param include any of these codes what it matches
 * @param exclude any of these forbids it, in the same sentence or turn
 * @param scope how much text a query is held against
 */
public record ThemeQueries(List<String> include, List<String> exclude, Scope scope) {
  /** A theme that only people can find. */
  public static final ThemeQueries NONE = new ThemeQueries(List.of(), List.of(), Scope.SENTENCE);

  public ThemeQueries {
    include = List.copyOf(include);
    exclude = List.copyOf(exclude);
  }
}
