/**
 * How sources become documents and sentences.
 *
 * <p>Takes an {@link crosscase.jobs.IngestInput} and what the corpus already has. {@link
 * crosscase.jobs.ingest.IngestPlan} decides what to read, {@link
 * crosscase.jobs.ingest.SourcePortions} divides it into tasks, and {@link
 * crosscase.jobs.ingest.IngestRun} reads the sources, finds passages whose tags are known, and
 * annotates the rest. Gives rows of the tables; a source or document that fails becomes a rejection
 * with a reason.
 *
 * <p>Must not know codebooks, codings, units or the index.
 */
@NullMarked
package crosscase.jobs.ingest;

import org.jspecify.annotations.NullMarked;
