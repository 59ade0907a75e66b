/**
 * Runs one command of Crosscase at a time in a process of its own, and says how far it has come.
 *
 * <p>Takes the arguments of a command and a {@link crosscase.serve.JobLauncher}; gives a {@link
 * JobStatus} after each line that the process prints. {@link JobRunner} starts, cancels and waits;
 * {@link JobOutput} understands the lines.
 *
 * <p>Must not know what the command does, nor how a page looks.
 */
@NullMarked
package crosscase.serve.running;

import org.jspecify.annotations.NullMarked;
