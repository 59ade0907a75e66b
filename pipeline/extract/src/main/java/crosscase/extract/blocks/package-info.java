/**
 * The ground that all readers share: the block (a paragraph, heading, cell or caption before
 * anybody looks for speakers) and the knowledge of typography, line wrapping, hyphens, lists, notes
 * and time codes from which blocks are made.
 *
 * <p>Takes strings; gives {@code Block}s and cleaned text: {@code Typography.clean(text)}. What a
 * reader returns is a {@code FileContent}.
 *
 * <p>Must not know file formats, bytes or any other room.
 */
@NullMarked
package crosscase.extract.blocks;

import org.jspecify.annotations.NullMarked;
