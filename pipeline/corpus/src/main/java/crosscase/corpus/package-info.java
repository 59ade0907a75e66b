/**
 * The words and records that all stages share: {@link crosscase.corpus.Document}, {@link
 * crosscase.corpus.Sentence}, {@link crosscase.corpus.Coding}, {@link crosscase.corpus.Rejection}.
 *
 * <p>Takes nothing and gives plain records; offsets are UTF-16 units, end-exclusive, into the text
 * of the document. Smallest use: {@code new Span(0, 5).of("trust me")} is {@code "trust"}.
 *
 * <p>Must not know any library, file format or table: the JDK only.
 */
@NullMarked
package crosscase.corpus;

import org.jspecify.annotations.NullMarked;
