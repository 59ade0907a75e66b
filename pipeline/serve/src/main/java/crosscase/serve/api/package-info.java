/**
 * The API: what the pages show, as JSON for other programs, with an OpenAPI description.
 *
 * <p>Takes the same links as the pages, below {@code /api/v1}; gives objects for Jackson, each
 * described by a schema in {@link ResponseSchemas} that a test checks against real responses.
 *
 * <p>Must not know HTML.
 */
@NullMarked
package crosscase.serve.api;

import org.jspecify.annotations.NullMarked;
