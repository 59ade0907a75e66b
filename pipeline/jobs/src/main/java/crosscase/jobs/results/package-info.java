/**
 * The tables that people take away: results of counting, and a corpus without columns inside
 * columns, as CSV, Parquet and Excel.
 *
 * <p>Takes counts, tests and rows, and gives rows with fixed columns and the files of a result
 * folder. A number that is not defined is an empty cell, and a column of notes says why.
 *
 * <p>Must not know how units were counted or where a corpus is kept.
 */
@NullMarked
package crosscase.jobs.results;

import org.jspecify.annotations.NullMarked;
