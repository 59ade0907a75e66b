/**
 * The sentences that count, with their themes, packed into a few bytes each and read as units.
 *
 * <p>Takes sentences, documents and codings as tables and a {@link crosscase.jobs.Selection}; gives
 * the units of one document after another. {@link crosscase.jobs.units.SelectedSentences} chooses,
 * {@link crosscase.jobs.units.DocumentBlocks} packs, {@link crosscase.jobs.units.UnitStream} reads
 * and {@link crosscase.jobs.units.UnitAssembly} groups sentences into units. {@link
 * crosscase.jobs.units.DocumentSequences} gives all units of a document, and the others those that
 * a number in a table counts.
 *
 * <p>Must not know tests or tables of results.
 */
@NullMarked
package crosscase.jobs.units;

import org.jspecify.annotations.NullMarked;
