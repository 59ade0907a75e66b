/**
 * Reads plain text and captions (WebVTT, SubRip).
 *
 * <p>Takes the text of a file; gives blocks: {@code PlainTextBlocks.read(text)}.
 *
 * <p>Must not know bytes or encodings. It knows what a name looks like only to recognise columns
 * set with tabs ({@code TabbedLines}).
 */
@NullMarked
package crosscase.extract.plain;

import org.jspecify.annotations.NullMarked;
