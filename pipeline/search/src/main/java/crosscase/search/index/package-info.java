/**
 * Writes sentences to the segments of a Lucene index, and brings an index up to date.
 *
 * <p>Takes sentences, what people coded in them, and a fingerprint of each document. Gives segments
 * sorted by document, of which no two interleave, so that an updated index answers exactly as a
 * rebuilt one does. Smallest use: {@code SegmentWriter.write(directory, sentences)}.
 *
 * <p>Must not know queries, nor where sentences come from.
 */
@NullMarked
package crosscase.search.index;

import org.jspecify.annotations.NullMarked;
