/**
 * How common themes are, and whether groups of documents differ, with documents as independent.
 *
 * <p>Takes the number of units of each document and how many of them have a theme; gives {@link
 * crosscase.association.ThemeEvidence}.
 *
 * <p>Must not know pairs of themes, text or Spark.
 */
@NullMarked
package crosscase.association.prevalence;

import org.jspecify.annotations.NullMarked;
