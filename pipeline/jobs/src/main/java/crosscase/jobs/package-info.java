/**
 * The Spark jobs: ingest (extraction and annotation of what changed), coding, co-occurrence; and
 * the Delta tables between them.
 *
 * <p>Takes an input folder or a corpus and gives the tables {@code documents}, {@code sentences},
 * {@code codings} and {@code rejections}. Each job is a function of tables with its schema as a
 * constant; reading and writing stand at the edge, in {@link crosscase.jobs.CorpusTables}.
 *
 * <p>The only package that knows Spark and Delta. It must not know the index or the terminal.
 */
@NullMarked
package crosscase.jobs;

import org.jspecify.annotations.NullMarked;
