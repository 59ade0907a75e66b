package crosscase.association;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The Mantel-Haenszel odds ratio of two themes with the document held fixed: each document is a
 * stratum, so themes that are merely common in the same documents do not go together.
 *
 * @param value 0 if the themes never meet, infinite if one never occurs without the other in any
 *     document that has evidence; empty if no document has evidence
 * @param interval the 95 % interval, with documents as independent; its low end can be 0 and its
 *     high end infinite
 */
public record DocumentOddsRatio(OptionalDouble value, Optional<Interval> interval) {
  /** No document has both themes on some of its units but not on all. */
  public static final DocumentOddsRatio UNDEFINED =
      new DocumentOddsRatio(OptionalDouble.empty(), Optional.empty());

  /** How many times larger the high end of the interval is than its low end. */
  public double intervalFactor() {
    return interval.map(ends -> ends.high() / ends.low()).orElse(Double.POSITIVE_INFINITY);
  }
}
