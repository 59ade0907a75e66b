/**
 * The corpus and the codebook that a command works with: where they are, and the stages that read
 * and write them.
 *
 * <p>Takes {@code --corpus} and {@code --codebook}. Gives paths, the opened index, the codebook,
 * and each stage as a step that holds the lock of the corpus while it writes.
 *
 * <p>It must not know any command.
 */
@NullMarked
package crosscase.cli.corpus;

import org.jspecify.annotations.NullMarked;
