package crosscase.corpus;

/**
 * Words that an author quotes from a respondent.
 *
 * @param span the quoted words, without the quotation marks
 * @param attribution who is quoted, as written in the text ({@code provider, housing}); empty if
 *     the text does not say
 */
public record Quotation(Span span, String attribution) {}
