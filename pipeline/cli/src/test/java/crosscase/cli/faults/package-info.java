/**
 * A walk through every operation with which a command changes the files of a corpus: each is made
 * to fail in turn, and the next run must complete the corpus.
 *
 * <p>Takes a process whose file systems, Java's and Hadoop's, count and fail. Gives how many
 * operations there were, and whether the corpus was equal to an undisturbed one after each.
 */
@NullMarked
package crosscase.cli.faults;

import org.jspecify.annotations.NullMarked;
