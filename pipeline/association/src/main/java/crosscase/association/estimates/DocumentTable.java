package crosscase.association.estimates;

/**
 * The 2x2 table of one document, as terms of the Mantel-Haenszel odds ratio.
 *
 * @param together its term in the numerator, both x neither / units
 * @param apart its term in the denominator, only the first x only the second / units
 * @param weight the variance of {@code together - oddsRatio x apart}, divided by the odds ratio, if
 *     the units were independent: with {@code P} the share of units that have both themes or
 *     neither, and {@code Q} that of the others, P apart + Q together + (together + apart) / units
 */
record DocumentTable(double together, double apart, double weight) {
  private static final DocumentTable EMPTY = new DocumentTable(0, 0, 0);

  /** The table of a document with so many units. */
  static DocumentTable of(long units, long first, long second, long both) {
    if (units == 0) {
      return EMPTY;
    }
    double n = units;
    double diagonal = units - first - second + 2.0 * both;
    double together = both * (diagonal - both) / n;
    double apart = (double) (first - both) * (second - both) / n;
    double weight = (diagonal * apart + (units - diagonal) * together) / n + (together + apart) / n;
    return new DocumentTable(together, apart, weight);
  }

  /** Another part of the same document added. */
  DocumentTable plus(DocumentTable part) {
    return new DocumentTable(together + part.together, apart + part.apart, weight + part.weight);
  }

  /** How far its numerator exceeds what the odds ratio lets expect. */
  double excess(double oddsRatio) {
    return together - oddsRatio * apart;
  }
}
