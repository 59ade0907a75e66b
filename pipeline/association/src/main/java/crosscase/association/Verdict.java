package crosscase.association;

import java.util.Locale;

/** What the evidence says about a pair of themes. */
public enum Verdict {
  /** One theme occurs only where the other does, more often than chance allows. */
  NESTED,
  /** The themes go together, and the cases do not differ. */
  CONSISTENT,
  /** The themes go together in one case; the documents of the others cannot tell. */
  ONE_CASE_ONLY,
  /** The themes avoid each other. */
  APART,
  /** The association differs between cases, so that one number for all of them misleads. */
  DIFFERS_BY_CASE,
  /** The documents could have shown an association, and show none. */
  NOT_THERE,
  /**
   * The documents could not have shown an association, whatever had been said, or what they show is
   * too uncertain.
   */
  TOO_LITTLE_TO_TELL;

  /** The verdict in words: {@code differs by case}. */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Whether the documents show that the themes are associated, in whatever way. */
  public boolean isNotable() {
    return this != NOT_THERE && this != TOO_LITTLE_TO_TELL;
  }

  /** Whether a pair stands in lists of themes that go together. */
  public boolean isTogether() {
    return this == NESTED || this == CONSISTENT || this == ONE_CASE_ONLY;
  }

  /**
   * Where a verdict changes.
   *
   * @param maxQ the largest q-value at which a pair counts as going together or staying apart
   * @param maxHeterogeneityQ the largest q-value at which a pair counts as differing between cases
   * @param widestInterval if the test does not find a pair, and the ends of its interval differ by
   *     this factor or more, there is too little to tell; so there is if the interval excludes 1
   * @param fewDocuments with fewer documents than this, verdicts are about these documents alone
   */
  public record Thresholds(
      double maxQ, double maxHeterogeneityQ, double widestInterval, int fewDocuments) {
    public static final Thresholds DEFAULT = new Thresholds(0.05, 0.05, 10, 10);
  }

  /**
   * The words for what was counted.
   *
   * @param units such as {@code sentences}
   * @param group such as {@code case}
   */
  public record Terms(String units, String group) {
    public static final Terms DEFAULT = new Terms("sentences", "case");
  }
}
