package crosscase.themes;

import crosscase.search.NamedQuery;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What finds a theme, in the language of search.
 *
 * @param include any of these codes what it matches
 * @param exclude any of these forbids it, in the same sentence or turn
 * @param scope how much text a query is held against
 */
public record ThemeQueries(List<String> include, List<String> exclude, QueryScope scope) {
  /** A theme that only people can find. */
  public static final ThemeQueries NONE =
      new ThemeQueries(List.of(), List.of(), QueryScope.SENTENCE);

  public ThemeQueries {
    include = List.copyOf(include);
    exclude = List.copyOf(exclude);
  }

  /** The queries to ask of sentences; in the scope of a turn they carry the exclusions too. */
  public List<String> searchQueries() {
    if (scope == QueryScope.SENTENCE) {
      return include;
    }
    String but = exclude.stream().map(" -(%s)"::formatted).collect(Collectors.joining());
    return include.stream().map(query -> "turn:((%s)%s)".formatted(query, but)).toList();
  }

  /** All of it as one name stands for in a query. */
  NamedQuery asNamedQuery() {
    return new NamedQuery(searchQueries(), subtractedQueries());
  }

  /** The queries whose sentences are taken away again. */
  List<String> subtractedQueries() {
    return scope == QueryScope.SENTENCE ? exclude : List.of();
  }
}
