/**
 * Random numbers, shifted themes and the counts of single documents, for tests and intervals that
 * treat documents as independent.
 *
 * <p>Takes a seed and the counts or sequences of documents; gives the same numbers for the same
 * seed however the work is split over tasks.
 *
 * <p>Must not know the tests that treat units as independent, nor Spark.
 */
@NullMarked
package crosscase.association.resampling;

import org.jspecify.annotations.NullMarked;
