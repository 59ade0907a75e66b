package crosscase.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Finds the name that somebody meant who wrote another. */
public final class ClosestName {
  /** Below this, two names have hardly more than a few letters in common. */
  private static final double SIMILAR = 0.75;

  private static final int MAX_LISTED = 10;

  private ClosestName() {}

  /** The most similar of the known names; empty if none is similar. Case does not matter. */
  public static Optional<String> of(String written, Collection<String> known) {
    JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
    String lower = written.toLowerCase(Locale.ROOT);
    record Scored(String name, double score) {}
    return known.stream()
        .map(name -> new Scored(name, similarity.apply(lower, name.toLowerCase(Locale.ROOT))))
        .filter(scored -> scored.score() >= SIMILAR)
        .max(Comparator.comparingDouble(Scored::score))
        .map(Scored::name);
  }

  /**
   * A question to append to an error, such as {@code Did you mean housing?}; without a similar name
   * the known ones, up to ten: {@code Choose one of housing, welfare.}
   */
  public static String hint(String written, Collection<String> known) {
    return of(written, known).map("Did you mean %s?"::formatted).orElseGet(() -> list(known));
  }

  private static String list(Collection<String> known) {
    if (known.isEmpty()) {
      return "There are none.";
    }
    String names = String.join(", ", known.stream().limit(MAX_LISTED).toList());
    int more = known.size() - MAX_LISTED;
    return "Choose one of %s%s.".formatted(names, more > 0 ? " and %d more".formatted(more) : "");
  }
}
