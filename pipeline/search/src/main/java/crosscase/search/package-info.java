/**
 * The full-text index over sentences, its query language and the concordance.
 *
 * <p>Takes sentences and gives an index on disk or in memory; takes a query and gives sentences
 * with the spans that match. Smallest use: {@code SentenceSearch.open(folder).find("trust", 20)}.
 * The index is a projection of the sentences table: it may be thrown away at any time.
 *
 * <p>The only package that knows Lucene. It must not know where sentences come from, nor themes.
 */
@NullMarked
package crosscase.search;

import org.jspecify.annotations.NullMarked;
