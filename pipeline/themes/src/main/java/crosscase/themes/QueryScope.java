package crosscase.themes;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much text must meet a theme's query: one sentence, or one turn. */
public enum QueryScope {
  SENTENCE,
  TURN;

  /** The word as it stands in a codebook. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The scope that a word names; empty if none. */
  public static Optional<QueryScope> ofWord(String word) {
    return Arrays.stream(values()).filter(scope -> scope.word().equals(word)).findFirst();
  }
}
