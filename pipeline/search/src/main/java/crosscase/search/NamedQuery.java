package crosscase.search;

import java.util.List;

/**
 * What a name such as {@code theme:trust} stands for.
 *
 * @param include a sentence is found if any of these matches it,
 * @param exclude unless any of these matches it too
 */
public record NamedQuery(List<String> include, List<String> exclude) {
  public NamedQuery {
    include = List.copyOf(include);
    exclude = List.copyOf(exclude);
  }

  /** A name for queries that exclude nothing. */
  public static NamedQuery any(String... include) {
    return new NamedQuery(List.of(include), List.of());
  }
}
