/**
 * Commands that fill and check a corpus: ingest, index, verify, plant, and extract, which only
 * shows what would be read.
 *
 * <p>Takes a folder of sources and the limits for reading it. Gives a corpus, and a summary of what
 * was read, skipped and rejected. It keeps two small records in the corpus, so that an ingest
 * without changes needs neither Spark nor the archives.
 *
 * <p>It must not know how files are read or how tables are written.
 */
@NullMarked
package crosscase.cli.ingesting;

import org.jspecify.annotations.NullMarked;
