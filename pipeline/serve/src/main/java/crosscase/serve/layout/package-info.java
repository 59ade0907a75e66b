/**
 * What all pages share: the tabs, the query box with its error, the facets, and the links to
 * further pages of a list.
 *
 * <p>Takes an open corpus, a filter and the link of the page; gives a {@link PageFrame}.
 *
 * <p>Must not know what stands inside the frame: no room of a page is imported here.
 */
@NullMarked
package crosscase.serve.layout;

import org.jspecify.annotations.NullMarked;
