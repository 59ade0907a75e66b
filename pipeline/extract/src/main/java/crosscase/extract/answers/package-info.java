/**
 * Reads tables of answers, one answer a row: csv, xlsx and ods.
 *
 * <p>Takes a file and the column mapping of its metadata; gives {@code AnswerDocument}s, each with
 * its rows ({@code AnswerFileReader.read}). {@code AnswerColumns} decides what each column holds,
 * {@code DocumentGrouping} which rows form one document.
 *
 * <p>Must not know blocks, speakers' labels or the assembly of documents.
 */
@NullMarked
package crosscase.extract.answers;

import org.jspecify.annotations.NullMarked;
