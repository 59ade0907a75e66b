package crosscase.jobs;

/**
 * A unit that has both themes of a pair, to be read.
 *
 * @param firstSentence the number of its first sentence in the document, {@code lastSentence} of
 *     its last one
 * @param page of the first sentence shown; 0 where there are no pages
 * @param speaker who says it, several with commas between them; empty outside speech
 * @param text of its sentences that have one of the themes
 */
public record QuotedUnit(
    String caseName,
    String document,
    int firstSentence,
    int lastSentence,
    int page,
    String speaker,
    String role,
    String text) {}
