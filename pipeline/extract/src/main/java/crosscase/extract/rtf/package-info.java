/**
 * Reads RTF files with their styles, lists, tables, notes and pages.
 *
 * <p>Takes the bytes of a file; gives a {@code FileContent} ({@code RtfFile.read}). {@code
 * RtfScanner} splits the bytes into tokens, {@code RtfTextDecoder} and {@code RtfCharsets} decode
 * characters, {@code RtfBody} passes paragraphs and tables on as XHTML.
 *
 * <p>Must not know speakers, nor other formats except for the styles and page breaks of {@code
 * office}.
 */
@NullMarked
package crosscase.extract.rtf;

import org.jspecify.annotations.NullMarked;
