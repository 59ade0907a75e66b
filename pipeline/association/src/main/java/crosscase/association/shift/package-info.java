/**
 * How often two themes of a document meet under every circular shift, and how these counts add up
 * over documents: what the exact shift test is computed from.
 *
 * <p>Takes the {@link ThemePlaces} of two themes in each document; gives an {@link
 * OverlapHistogram} for each document and their convolution, a {@link CountDistribution}. Nothing
 * is random, and the order of the two themes never matters.
 *
 * <p>Must not know p-values, cases or Spark.
 */
@NullMarked
package crosscase.association.shift;

import org.jspecify.annotations.NullMarked;
