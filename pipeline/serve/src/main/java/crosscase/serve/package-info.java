/**
 * Pages and JSON for researchers who prefer a browser to a command line.
 *
 * <p>Takes a {@link Project} and what runs commands ({@link ServeSettings}); {@link
 * CrosscaseServer} answers on this machine only, unless told otherwise. {@code Routes} and {@code
 * CorpusRoutes} map addresses to the rooms below: one room a page, {@code api} for programs, {@code
 * layout} around the pages, {@code live} for the corpus, {@code project} for its files, {@code
 * running} for jobs, {@code web} as ground.
 *
 * <p>Must not know Spark, Tika or CoreNLP: a page must open within a second.
 */
@NullMarked
package crosscase.serve;

import org.jspecify.annotations.NullMarked;
