/**
 * Commands that count themes: cooccur, prevalence, sequence.
 *
 * <p>Takes a coded corpus and what to count: unit, groups, filters, thresholds. Gives a result
 * folder for each count, a summary of the most important results on standard output, or with {@code
 * --show} the units behind one number.
 *
 * <p>It must not compute statistics, and must not know how the results are stored.
 */
@NullMarked
package crosscase.cli.counting;

import org.jspecify.annotations.NullMarked;
