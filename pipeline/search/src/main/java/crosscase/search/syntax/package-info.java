/**
 * The text of a query before Lucene's parser reads it.
 *
 * <p>Takes a query as people write it. Gives a {@link crosscase.search.syntax.ParserInput}: text
 * that Lucene's parser understands, in which each character still knows its position in the query.
 * Refuses what is not closed, nested too deeply or too costly. Smallest use: {@code
 * QueryScanner.scan("turn:(control trust)")}.
 *
 * <p>Must not know Lucene's queries or parser.
 */
@NullMarked
package crosscase.search.syntax;

import org.jspecify.annotations.NullMarked;
