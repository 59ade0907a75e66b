/**
 * The sentences that count, with their themes, packed into a few bytes each and read as units.
 *
 * <p>Takes sentences, documents and codings as tables and a {@link crosscase.jobs.Selection}; gives
 * the units of one document after another. {@link crosscase.jobs.units.SelectedSentences} chooses,
 * {@link crosscase.jobs.units.DocumentBlocks} packs, {@link crosscase.jobs.units.UnitStream} reads
 * and {@link crosscase.jobs.units.UnitAssembly} groups sentences into units.
 *
 * <p>Must not know what is counted in the units.
 */
@NullMarked
package crosscase.jobs.units;

import org.jspecify.annotations.NullMarked;
