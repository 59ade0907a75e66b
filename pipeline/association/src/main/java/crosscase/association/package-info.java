/**
 * Counts of two themes, in one case or in many, become measures, tests and intervals.
 *
 * <p>Takes a {@link PairTable} for each case and gives {@link Measures} of one table, the {@link
 * StratifiedTest} across cases, and {@link BenjaminiHochberg} q-values for many pairs tested
 * together. Smallest use: {@code StratifiedTest.of(tables).commonOddsRatio()}. Every formula names
 * its source; whatever is not defined for a table is absent, never NaN.
 *
 * <p>Knows no text, no codebook and no Spark.
 */
@NullMarked
package crosscase.association;

import org.jspecify.annotations.NullMarked;
