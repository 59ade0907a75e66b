/**
 * Decides in which encoding the bytes of a text are written, and decodes them.
 *
 * <p>Takes bytes and the encoding that the metadata or the file itself declares, if any; gives text
 * and warnings ({@code TextDecoder.read(file, declared)}). The evidence, in this order: a byte
 * order mark, the declaration, valid UTF-8, zero bytes of UTF-16; then every encoding is tried, and
 * the one that gives the most plausible letters is taken.
 *
 * <p>Must not know formats or blocks.
 */
@NullMarked
package crosscase.extract.encodings;

import org.jspecify.annotations.NullMarked;
