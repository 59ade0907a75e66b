/**
 * Where a corpus is kept: file systems, the lock of a corpus, and working copies.
 *
 * <p>Takes the folder of a corpus on this machine, or the URI of one on a file system that Spark
 * knows. Gives the right to write to it, local copies of remote files, and a folder on this machine
 * that stands for a remote corpus, because an index and its results need real files.
 *
 * <p>The ground of this module: knows files and Hadoop's file systems, and nothing of tables, rows
 * or Spark sessions.
 */
@NullMarked
package crosscase.jobs.storage;

import org.jspecify.annotations.NullMarked;
