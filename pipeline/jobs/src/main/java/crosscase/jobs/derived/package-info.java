/**
 * What is derived from the sentences of a corpus: codings by the rules of a codebook, and the
 * shards of the search index.
 *
 * <p>Takes the sentences of a partition in order, and gives rows of codings or shards of an index.
 * Only documents that have changed are done again: {@link crosscase.jobs.derived.DocumentChanges}
 * finds them for codings, and the index compares fingerprints of documents.
 *
 * <p>Must not know sources, units or results.
 */
@NullMarked
package crosscase.jobs.derived;

import org.jspecify.annotations.NullMarked;
