package crosscase.association.prevalence;

/**
 * Deals of a theme. Its scores say by how many standard errors each group has more of the theme
 * than expected, in the present arrangement; after the last group, how much the groups differ (a
 * sum of squares).
 */
interface ThemeDeals extends Deals {
  /** Whether arrangements give different scores; if not, there is nothing to test. */
  boolean canDiffer();

  /** The smallest p-value of the difference that is possible with these documents, or less. */
  double smallestP();
}
