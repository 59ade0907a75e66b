/**
 * What every command prints: tables, numbers, quotations, progress.
 *
 * <p>Takes rows, numbers and steps. Gives text for people, csv or json for programs, and progress
 * on standard error, with a bar if that is a terminal.
 *
 * <p>It must not know any command, or anything about a corpus.
 */
@NullMarked
package crosscase.cli.terminal;

import org.jspecify.annotations.NullMarked;
