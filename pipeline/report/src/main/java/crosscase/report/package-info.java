/**
 * The results of a count as files to look at: the page {@code report.html}, and graphs for network
 * programs.
 *
 * <p>Takes a {@link crosscase.jobs.Cooccurrence} and gives the files of a result folder that are
 * not tables. Smallest use: {@code new ThemeNetwork(found, unit, labels).graphMl(file)}.
 *
 * <p>Must not count or test anything itself, draw a figure, or start Spark.
 */
@NullMarked
package crosscase.report;

import org.jspecify.annotations.NullMarked;
