/**
 * What a user sees when a command fails or is stopped: one sentence, and a log for those who mend
 * the program.
 *
 * <p>Takes whatever was thrown, and the folder of the corpus. Gives the sentence, and the file in
 * the corpus that holds the stack traces without any words of a transcript.
 *
 * <p>It must not know any command. It knows the exceptions of libraries by the names of their
 * classes only, because {@code serve} runs without Spark.
 */
@NullMarked
package crosscase.cli.failures;

import org.jspecify.annotations.NullMarked;
