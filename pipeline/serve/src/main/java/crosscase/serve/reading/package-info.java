/**
 * The reading page: one document with its speakers, themes and matches, or the list of documents.
 *
 * <p>Takes a link such as {@code /read?q=trust&open=housing/01-manager.docx&sentence=12}; {@link
 * ReadRequest} gives a {@link ReadPage} for the template.
 *
 * <p>Must not know the other pages, nor the files that the documents came from: all text is in the
 * index.
 */
@NullMarked
package crosscase.serve.reading;

import org.jspecify.annotations.NullMarked;
