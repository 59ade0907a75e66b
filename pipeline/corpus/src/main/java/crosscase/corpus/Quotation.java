package crosscase.corpus;

/**
 * Words that a document quotes: a respondent's, in an author's text.
 *
 * @param span of the quoted words, without their marks
 * @param attribution who is quoted, as the text says it ({@code provider, housing}); empty if it
 *     does not say
 */
public record Quotation(Span span, String attribution) {}
