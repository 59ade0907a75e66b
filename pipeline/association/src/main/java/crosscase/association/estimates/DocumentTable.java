package crosscase.association.estimates;

/**
 * The 2x2 table of one document.
 *
 * @param units the number of its units
 */
record DocumentTable(int units, int first, int second, int both) {
  /** Its term in the numerator of the Mantel-Haenszel odds ratio. */
  double together() {
    return units == 0 ? 0 : (double) both * (units - first - second + both) / units;
  }

  /** Its term in the denominator. */
  double apart() {
    return units == 0 ? 0 : (double) (first - both) * (second - both) / units;
  }
}
