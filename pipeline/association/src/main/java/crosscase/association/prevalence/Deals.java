package crosscase.association.prevalence;

/**
 * The arrangements of a theme over groups that are equally likely if the groups do not differ;
 * starts at the arrangement that was observed.
 */
interface Deals {
  /** Whether arrangements give different scores; if not, there is nothing to test. */
  boolean canDiffer();

  /**
   * Moves to the next arrangement.
   *
   * @return false if there are no more; random deals never end
   */
  boolean next();

  /** The number of documents that are dealt; each arrangement takes time in proportion to it. */
  int documents();

  /** The number of arrangements if {@link #next} goes through all of them, else 0. */
  int arrangements();

  /**
   * By how many standard errors each group has more of the theme than expected, in the present
   * arrangement; after the last group, how much the groups differ (a sum of squares). The next call
   * overwrites the array.
   */
  double[] scores();

  /** The smallest p-value of the difference that is possible with these documents, or less. */
  double smallestP();
}
