/**
 * Pages and JSON over search and association, for the researcher who would rather click.
 *
 * <p>Takes an open corpus and answers on a loopback address.
 *
 * <p>Must not know Spark, Tika or CoreNLP: a page must open in a second.
 */
@NullMarked
package crosscase.serve;

import org.jspecify.annotations.NullMarked;
