/**
 * The co-occurrence page: how common each theme is in each case, and which themes share sentences.
 *
 * <p>Takes a filter and limits on pairs; counts in {@link LivePairs} from the index, tests with
 * {@code crosscase.association}, draws with {@code crosscase.figures}, and gives a {@link
 * CooccurrencePage} whose numbers link to their sentences.
 *
 * <p>Must not know Spark or the tables: the counts equal those of the job because both use the same
 * tests.
 */
@NullMarked
package crosscase.serve.cooccurrence;

import org.jspecify.annotations.NullMarked;
