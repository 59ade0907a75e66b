/**
 * Tests of a corpus that is interrupted: killed runs, full disks.
 *
 * <p>Takes the samples. Compares the corpus that the next run completes with that of an undisturbed
 * run.
 */
@NullMarked
package crosscase.cli.recovery;

import org.jspecify.annotations.NullMarked;
