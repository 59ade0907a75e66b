/**
 * The exact distributions and sums behind the tests and measures of 2x2 tables.
 *
 * <p>Takes {@link crosscase.association.PairTable}s and gives p-values, odds ratios and statistics,
 * the same to the last bit for every order of the strata and of the two themes. Checked against R.
 *
 * <p>Treats units as independent. Must not know documents or what a case is.
 */
@NullMarked
package crosscase.association.tests;

import org.jspecify.annotations.NullMarked;
