/**
 * The ground that every page stands on: addresses and their parameters, static files, and the
 * checks each request passes.
 *
 * <p>Takes HTTP requests and {@link Link}s; gives links, styles and scripts, or a {@link
 * RequestProblem} that says in one sentence why a request is refused.
 *
 * <p>Must not know the index, the codebook's queries, or any page.
 */
@NullMarked
package crosscase.serve.web;

import org.jspecify.annotations.NullMarked;
