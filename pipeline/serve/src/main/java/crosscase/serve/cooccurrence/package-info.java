/**
 * The co-occurrence page: themes by case, pairs of themes with their verdicts, a network, and the
 * finding behind one pair.
 *
 * <p>Takes a filter and limits on pairs; gets the evidence from {@link
 * crosscase.serve.live.LivePairs}, draws with {@code crosscase.figures}, and gives a {@link
 * CooccurrencePage} for the template, or a {@link PairsExport}.
 *
 * <p>Must not know how anything is counted or tested.
 */
@NullMarked
package crosscase.serve.cooccurrence;

import org.jspecify.annotations.NullMarked;
