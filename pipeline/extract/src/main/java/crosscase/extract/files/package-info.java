/**
 * What is known of a file before it is read, and how much it may hold: types, guarded zip parts,
 * the limit on text, the settings of this process.
 *
 * <p>Takes files and bytes; gives types and streams, or the exceptions with which a reader gives
 * up: {@code RejectionException}, {@code TooMuchTextException}. Smallest use: {@code
 * FileType.of(detected, path)}.
 *
 * <p>Must not know how any format is laid out, nor other rooms except {@code blocks}.
 */
@NullMarked
package crosscase.extract.files;

import org.jspecify.annotations.NullMarked;
