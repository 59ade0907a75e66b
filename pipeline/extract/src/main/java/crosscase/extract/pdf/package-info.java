/**
 * Reads PDF files and images of text.
 *
 * <p>Takes a file; gives pages of lines ({@code PdfPageReader}) and, from these, blocks ({@code
 * PdfLayout}): a PDF rarely says what is a heading, a table or a note, so position, size and weight
 * of the letters decide. {@code OcrReader} reads scanned pages and images with Tesseract.
 *
 * <p>Must not know other formats, nor speakers.
 */
@NullMarked
package crosscase.extract.pdf;

import org.jspecify.annotations.NullMarked;
