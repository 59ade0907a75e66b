/**
 * The forward index: which tokens each sentence has, in order, without reading its stored text.
 *
 * <p>Takes sentences and gives doc values: the set of a sentence's token types, which Lucene keeps
 * in one sorted dictionary per segment, and the order of the tokens as indices into that set. The
 * indices mean the same in every segment, so segments can be merged as they are. Smallest use:
 * {@code new ForwardIndex(reader).open().tokens(id)}.
 *
 * <p>Must not know queries.
 */
@NullMarked
package crosscase.search.forward;

import org.jspecify.annotations.NullMarked;
