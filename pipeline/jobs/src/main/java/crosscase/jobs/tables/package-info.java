/**
 * The Delta tables of a corpus: {@code documents}, {@code sentences}, {@code codings} and {@code
 * rejections}.
 *
 * <p>Takes rows and gives rows. {@link crosscase.jobs.tables.Schemas} has the columns, {@link
 * crosscase.jobs.tables.Rows} turns records into rows and back, {@link
 * crosscase.jobs.tables.DeltaTables} reads and writes, {@link crosscase.jobs.tables.TableLog} looks
 * up versions without starting Spark, and {@link crosscase.jobs.tables.SparkRuntime} starts it.
 *
 * <p>Must not know who reads or writes: no ingest, no counting, no index.
 */
@NullMarked
package crosscase.jobs.tables;

import org.jspecify.annotations.NullMarked;
