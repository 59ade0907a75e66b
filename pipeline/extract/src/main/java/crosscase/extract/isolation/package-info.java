/**
 * Runs the readers in processes of their own, so that a hostile or broken file can cost at most one
 * process and never the program.
 *
 * <p>Takes a {@code Source} with its description and the limits; gives documents, the members of an
 * archive, or a {@code RejectionException} with the reason. {@code ReadingProcessPool} is the
 * entry: it keeps one process for each thread that reads. Inside such a process {@code
 * IsolatedParser} calls the readers, {@code Deadline} stops them in time, and {@code
 * ProcessIsolation} blocks the network.
 *
 * <p>Must not know any file format.
 */
@NullMarked
package crosscase.extract.isolation;

import org.jspecify.annotations.NullMarked;
