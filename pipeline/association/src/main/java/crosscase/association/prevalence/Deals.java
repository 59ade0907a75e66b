package crosscase.association.prevalence;

/**
 * The arrangements of a theme over groups that are equally likely if the groups do not differ;
 * starts at the arrangement that was observed.
 */
public interface Deals {
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
   * The scores of the present arrangement, in an order of their own: the farther from zero, the
   * more the groups differ. The next call overwrites the array.
   */
  double[] scores();
}
