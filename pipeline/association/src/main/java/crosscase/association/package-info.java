/**
 * Counts of two themes, in one case or in many, become measures, tests and intervals.
 *
 * <p>Takes a {@link PairTable} for each case and gives {@link PairMeasures} and {@code FisherExact}
 * of one table, the {@link CmhTest}, {@link ExactConditionalTest} and {@link BreslowDayTest} across
 * cases, and {@link BenjaminiHochberg} q-values for many pairs tested together. Takes each
 * document's {@link UnitSequence} and gives the {@link CooccurrenceMatrix}, the {@link
 * DocumentBootstrap}, the {@link CircularShift} and the {@link LagSequentialCounts}. Smallest use:
 * {@code CmhTest.of(tables).commonOddsRatio()}. Every formula names its source; whatever is not
 * defined is absent and has an {@link UndefinedReason}, never NaN.
 *
 * <p>Knows no text, no codebook and no Spark.
 */
@NullMarked
package crosscase.association;

import org.jspecify.annotations.NullMarked;
