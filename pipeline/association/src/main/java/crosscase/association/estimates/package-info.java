/**
 * Estimates of one pair of themes that take documents as independent: odds ratio, interval,
 * heterogeneity between cases.
 *
 * <p>Takes the places of two themes in each document, and the document's case; gives {@link
 * crosscase.association.PairEstimates}.
 *
 * <p>Must not know other pairs, verdicts or Spark.
 */
@NullMarked
package crosscase.association.estimates;

import org.jspecify.annotations.NullMarked;
