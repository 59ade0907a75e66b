/**
 * What tasks do with the units of their documents: list them, find some of them, and pack them into
 * one small row for each document.
 *
 * <p>Takes packed documents from {@code units} and gives small rows, one for each document or unit
 * found, which the jobs at the door count or show.
 *
 * <p>Must not know the tables of a corpus or the tables of results.
 */
@NullMarked
package crosscase.jobs.counting;

import org.jspecify.annotations.NullMarked;
