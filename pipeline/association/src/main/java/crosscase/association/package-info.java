/**
 * Counts of two themes, in one case or in many, become measures, tests and intervals.
 *
 * <p>Takes a {@link PairTable} for each case and gives {@link Measures} and {@link FisherExact} of
 * one table, the {@link StratifiedTest}, {@link ExactStratifiedTest} and {@link HomogeneityTest}
 * across cases, and {@link BenjaminiHochberg} q-values for many pairs tested together. Takes each
 * document's {@link UnitSequence} and gives the {@link CountMatrix}, the {@link DocumentBootstrap},
 * the {@link CircularShift} and the {@link LagSequence}. Smallest use: {@code
 * StratifiedTest.of(tables).commonOddsRatio()}. Every formula names its source; whatever is not
 * defined is absent and has an {@link Absence}, never NaN.
 *
 * <p>Knows no text, no codebook and no Spark.
 */
@NullMarked
package crosscase.association;

import org.jspecify.annotations.NullMarked;
