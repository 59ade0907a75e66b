/**
 * The full-text index over sentences, its query language and the concordance.
 *
 * <p>Takes sentences and gives an index on disk or in memory; takes a query and gives sentences
 * with the spans that match. Smallest use: {@code SentenceSearch.open(folder).find("trust", 20)}.
 * The index is a projection of the sentences table and can be deleted at any time.
 *
 * <p>The entry points are {@link crosscase.search.SentenceSearch}, {@link
 * crosscase.search.WordCounts}, {@link crosscase.search.SentenceIndex} and {@link
 * crosscase.search.IndexCheck}; everything else here is a record or enum that they take or give.
 * Rooms, from top to ground: {@code results}, {@code matching}; {@code query}, {@code syntax};
 * {@code index}; {@code fields}.
 *
 * <p>The only module that knows Lucene. It must not know where sentences come from, nor what themes
 * mean.
 */
@NullMarked
package crosscase.search;

import org.jspecify.annotations.NullMarked;
