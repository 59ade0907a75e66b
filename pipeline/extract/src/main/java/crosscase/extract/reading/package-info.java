/**
 * Decides which reader reads which file, and turns one source into documents.
 *
 * <p>Takes a {@code ReadingTask}; gives documents or a {@code RejectionException}. {@code
 * MagicBytes} and Tika detect the type, {@code ContentReader} calls the reader of that type, and
 * {@code SourceReader} has the result assembled.
 *
 * <p>Must not know that it runs in a process of its own, nor who started it.
 */
@NullMarked
package crosscase.extract.reading;

import org.jspecify.annotations.NullMarked;
