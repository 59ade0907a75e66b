package crosscase.association;

/**
 * The pairs of so many themes, numbered: 0 with 1, 0 with 2, ..., 1 with 2, and so on.
 *
 * @param themes how many; they are numbered from 0 on
 */
public record PairIndex(int themes) {
  public PairIndex {
    if (themes < 0 || themes > 10_000) {
      throw new IllegalArgumentException(
          "themes = %d: give a number from 0 to 10000".formatted(themes));
    }
  }

  /** How many pairs there are. */
  public int count() {
    return themes * (themes - 1) / 2;
  }

  /** The number of a pair, from 0 on, whichever of its themes is named first. */
  public int number(int one, int other) {
    int first = Math.min(one, other);
    int second = Math.max(one, other);
    return first * (2 * themes - first - 1) / 2 + second - first - 1;
  }
}
