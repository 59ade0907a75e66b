/**
 * Makes a folder of files that nobody would want to read: cut, flipped, locked, bombs, nested,
 * badly named, or no files at all.
 *
 * <p>The same samples and seed give the same files; each comes with what may become of it. Smallest
 * use: {@code scripts/make-hostile FOLDER}.
 */
@NullMarked
package crosscase.cli.hostile;

import org.jspecify.annotations.NullMarked;
