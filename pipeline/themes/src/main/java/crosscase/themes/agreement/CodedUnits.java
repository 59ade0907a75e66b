package crosscase.themes.agreement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which units each coder has coded with each theme.
 *
 * @param <U> the type of a unit, compared by {@code equals}
 */
public final class CodedUnits<U> {
  private final Map<CoderTheme, Set<U>> units = new HashMap<>();

  /** A coder and a theme. */
  private record CoderTheme(String coder, String theme) {}

  /** Records that a coder has coded a unit with a theme. */
  public void add(String coder, String theme, U unit) {
    units.computeIfAbsent(new CoderTheme(coder, theme), key -> new HashSet<>()).add(unit);
  }

  /** Whether a coder has coded a unit with a theme. */
  public boolean contains(String coder, String theme, U unit) {
    return units.getOrDefault(new CoderTheme(coder, theme), Set.of()).contains(unit);
  }
}
