/**
 * Runs a Lucene query over an open index within a time limit.
 *
 * <p>Takes a query and gives the ids of the sentences that match, best first or in document order,
 * and the spans in each sentence that matched. Smallest use: {@code new QueryRun(reader, query,
 * limit).best(20)}.
 *
 * <p>Must not know the query language or what is made of the hits.
 */
@NullMarked
package crosscase.search.matching;

import org.jspecify.annotations.NullMarked;
