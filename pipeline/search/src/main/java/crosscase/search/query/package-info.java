/**
 * The query language: turns the text of a query into a Lucene query over sentences.
 *
 * <p>Takes text, the fields that it may name and the queries of each theme. Gives a Lucene query,
 * or a {@link crosscase.search.QueryException} that names the position and the fix. Smallest use:
 * {@code new SentenceQueryParser(Set.of(), Map.of()).parse("trust")}.
 *
 * <p>Lucene's flexible parser does most of the work; the rewrites here add layers, themes, coders
 * and scopes such as {@code turn:(...)}. Must not know any index.
 */
@NullMarked
package crosscase.search.query;

import org.jspecify.annotations.NullMarked;
