/**
 * Commands for codebooks: check, import, export, schema; and suggest, which looks for phrases that
 * no theme covers.
 *
 * <p>Takes a codebook and, for some of them, a corpus. Gives what its queries find in its own
 * examples and in the corpus, or the codebook in another format.
 *
 * <p>It must not change a corpus, except that suggest codes it.
 */
@NullMarked
package crosscase.cli.codebooks;

import org.jspecify.annotations.NullMarked;
