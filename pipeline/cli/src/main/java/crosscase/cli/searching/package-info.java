/**
 * Commands that search the index: search, concordance, collocates, keywords, ngrams; and the help
 * on the query language.
 *
 * <p>Takes a query and options. Gives passages, concordance lines or ranked words, as text for
 * people or as tables for programs.
 *
 * <p>It must not start Spark, and must not know how a query is parsed.
 */
@NullMarked
package crosscase.cli.searching;

import org.jspecify.annotations.NullMarked;
