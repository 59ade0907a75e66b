/**
 * The one place that turns estimates into a verdict and a sentence.
 *
 * <p>Takes the {@link crosscase.association.PairEstimates} of a pair and how it compares with the
 * other pairs; gives {@link crosscase.association.PairEvidence}.
 *
 * <p>Must not know documents, units or how anything was estimated.
 */
@NullMarked
package crosscase.association.verdicts;

import org.jspecify.annotations.NullMarked;
