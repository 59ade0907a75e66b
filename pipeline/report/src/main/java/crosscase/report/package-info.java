/**
 * What was counted, as files to look at: a network for programs that draw one.
 *
 * <p>Takes a {@link crosscase.jobs.Cooccurrence} and gives the files of a result folder that are
 * not tables. Smallest use: {@code new ThemeNetwork(found, unit, labels).graphMl(file)}. Counts and
 * tests nothing itself, and starts no Spark.
 */
@NullMarked
package crosscase.report;

import org.jspecify.annotations.NullMarked;
