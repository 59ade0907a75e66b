package crosscase.themes;

import crosscase.search.NamedQuery;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The queries that find a theme, in the query language of search.
 *
 * @param include a sentence is coded if any of these matches
 * @param exclude a sentence is not coded if any of these matches the same sentence or turn
 * @param scope the stretch of text against which a query is matched
 */
public record ThemeQueries(List<String> include, List<String> exclude, QueryScope scope) {
  /** No queries: only people can code the theme. */
  public static final ThemeQueries NONE =
      new ThemeQueries(List.of(), List.of(), QueryScope.SENTENCE);

  public ThemeQueries {
    include = List.copyOf(include);
    exclude = List.copyOf(exclude);
  }

  /** The queries to search with; in the scope of a turn they include the exclusions. */
  public List<String> searchQueries() {
    if (scope == QueryScope.SENTENCE) {
      return include;
    }
    String exclusions = exclude.stream().map(" -(%s)"::formatted).collect(Collectors.joining());
    return include.stream().map(query -> "turn:((%s)%s)".formatted(query, exclusions)).toList();
  }

  /** These queries under one name, for use in other queries. */
  NamedQuery asNamedQuery() {
    return new NamedQuery(searchQueries(), subtractedQueries());
  }

  /** The queries whose matches are removed from the result. */
  List<String> subtractedQueries() {
    return scope == QueryScope.SENTENCE ? exclude : List.of();
  }

  /** The stretch of text that must match a theme's query: a sentence or a turn. */
  public enum QueryScope {
    SENTENCE,
    TURN;

    /** The word used in a codebook. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The scope named by a word; empty if there is none. */
    public static Optional<QueryScope> ofWord(String word) {
      return Arrays.stream(values()).filter(scope -> scope.word().equals(word)).findFirst();
    }
  }
}
