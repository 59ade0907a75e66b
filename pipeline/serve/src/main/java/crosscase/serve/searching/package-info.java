/**
 * The search page: sentences or concordance lines, their export, and suggestions while a query is
 * typed.
 *
 * <p>Takes a link such as {@code /search?q=trust&view=concordance}; {@link SearchRequest} gives a
 * {@link SearchPage} for the template, and {@link SearchExport} the same rows as CSV or JSON.
 *
 * <p>Must not know the other pages; it links to them by their addresses.
 */
@NullMarked
package crosscase.serve.searching;

import org.jspecify.annotations.NullMarked;
