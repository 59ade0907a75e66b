/**
 * The YAML of codebooks: reads, checks and writes it.
 *
 * <p>Takes text and gives themes, or an error that names the file, line and column down to the
 * character of a query; takes themes and gives text that reads back as the same themes.
 *
 * <p>The ground floor of the module: knows the query language only to check queries. Must not know
 * coding, exchange or agreement.
 */
@NullMarked
package crosscase.themes.codebook;

import org.jspecify.annotations.NullMarked;
