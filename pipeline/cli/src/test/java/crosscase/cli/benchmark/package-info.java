/**
 * Benchmarks of the whole program, each run by a script of the same name in {@code scripts}.
 *
 * <p>Takes the samples, or many variations of their sentences. Gives times, compared with CoreNLP
 * or Lucene alone, or with BlackLab.
 */
@NullMarked
package crosscase.cli.benchmark;

import org.jspecify.annotations.NullMarked;
