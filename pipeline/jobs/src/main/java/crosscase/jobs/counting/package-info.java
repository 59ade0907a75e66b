/**
 * What tasks do with the units of their documents: count them, list them, resample and shift them.
 *
 * <p>Takes packed documents from {@code units} and gives small rows, one for each stratum, document
 * or unit found, which the jobs at the door add up or show. Numbers are those of {@code
 * association}; this room only spreads the work.
 *
 * <p>Must not know the tables of a corpus or the tables of results.
 */
@NullMarked
package crosscase.jobs.counting;

import org.jspecify.annotations.NullMarked;
