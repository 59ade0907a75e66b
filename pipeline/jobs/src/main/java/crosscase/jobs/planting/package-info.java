/**
 * Interviews that are invented, with themes that go together as planned.
 *
 * <p>Takes a design of {@code association} and the number of documents of each case; gives rows of
 * the tables, already coded, made by the tasks that write them.
 *
 * <p>Must not know how anything is counted: counting has to find what was planted by itself.
 */
@NullMarked
package crosscase.jobs.planting;

import org.jspecify.annotations.NullMarked;
