/**
 * Reads docx and OpenDocument texts.
 *
 * <p>Takes a file; gives a {@code FileContent}. The XML of both formats is passed on as simple
 * XHTML to the handler of {@code web}, so that headings, lists, tables and notes are told apart in
 * one place. {@code WordStyles}, {@code WordParagraph} and {@code PageBreaks} also serve {@code
 * rtf}.
 *
 * <p>Must not know speakers, nor any format that is not a word processor's.
 */
@NullMarked
package crosscase.extract.office;

import org.jspecify.annotations.NullMarked;
