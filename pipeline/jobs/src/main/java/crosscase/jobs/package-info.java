/**
 * The door of this module: the jobs that run on Spark, and the Delta tables between them.
 *
 * <p>Ingest turns an input folder into the tables {@code documents}, {@code sentences} and {@code
 * rejections}; coding adds {@code codings}; counting gives {@link crosscase.jobs.Cooccurrence},
 * prevalence, sequences and the evidence behind each number; {@link crosscase.jobs.ResultFolder}
 * writes what people take away. Smallest use: {@code new IngestJob(CorpusTables.open(folder),
 * Progress.SILENT).execute(IngestInput.of(input))}.
 *
 * <p>Rooms, from top to ground: {@code results}, {@code counting} on {@code units}, {@code ingest},
 * {@code derived} (codings, index), {@code planting}; below them {@code tables}, then {@code
 * storage}. Rooms use the words of this package, such as {@link crosscase.jobs.Selection} and
 * {@link crosscase.jobs.Unit}, but none of its jobs.
 *
 * <p>Only this module knows Spark, Delta and Hadoop. It must not know the terminal or any page.
 */
@NullMarked
package crosscase.jobs;

import org.jspecify.annotations.NullMarked;
