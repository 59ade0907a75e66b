/**
 * The index and the codebook as they are at the moment of a request, and the sentences that a
 * filter selects from them.
 *
 * <p>Takes the folder of the index, the codebook's file and a {@link Filter}; gives sets of
 * sentences and counts, which stay in memory until the index or the codebook changes.
 *
 * <p>Must not know how a page looks, nor who asks.
 */
@NullMarked
package crosscase.serve.live;

import org.jspecify.annotations.NullMarked;
