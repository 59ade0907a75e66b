/**
 * The fields of a sentence in the index: their names, the layers of its words, and how it is
 * stored.
 *
 * <p>What one room writes and another reads is defined here, and only here. Smallest use: {@code
 * new StoredSentence(document).text()}.
 *
 * <p>The ground of the module: must not know any other room.
 */
@NullMarked
package crosscase.search.fields;

import org.jspecify.annotations.NullMarked;
