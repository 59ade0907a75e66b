/**
 * The command line: the one place where the stages meet.
 *
 * <p>Takes arguments. Gives tables on standard output, progress on standard error, and an exit
 * code: 0 done; 1 failed; 2 wrong usage; 3 done, but some sources were rejected. Smallest use:
 * {@code crosscase run data-samples --corpus corpus}.
 *
 * <p>Here are the program itself, the commands that need several rooms ({@code run}, {@code serve},
 * {@code help}), and the words that all rooms share: exit codes, wrong usage, the version. Every
 * other command is one class in a room. It reads options and prints results; it holds no logic that
 * belongs to a stage.
 */
@NullMarked
package crosscase.cli;

import org.jspecify.annotations.NullMarked;
