/**
 * The command line: the one place where stages meet.
 *
 * <p>Takes arguments and gives tables on standard output, progress on standard error and an exit
 * code: 0 done, 1 failed, 2 wrong usage, 3 done but some sources were rejected. Smallest use:
 * {@code crosscase run data-samples --corpus corpus}.
 *
 * <p>One class a command; no logic that a stage could hold.
 */
@NullMarked
package crosscase.cli;

import org.jspecify.annotations.NullMarked;
