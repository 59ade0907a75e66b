/**
 * What is made of the hits of a query: pages, matches with their neighbours, concordance lines,
 * collocates, keywords, n-grams and counts by value.
 *
 * <p>Takes a {@link crosscase.search.matching.QueryRun} and gives the records of the door, such as
 * {@link crosscase.search.Concordance}. Smallest use: {@code ValueCounter.count(run, "role")}.
 *
 * <p>Must not know how a query is written or how the index is.
 */
@NullMarked
package crosscase.search.results;

import org.jspecify.annotations.NullMarked;
