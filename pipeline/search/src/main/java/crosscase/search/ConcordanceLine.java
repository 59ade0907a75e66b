package crosscase.search;

/**
 * A match with a few words around it, as a concordance shows it.
 *
 * @param from of the match in the document's text, in UTF-16 units
 * @param to just behind the match
 * @param pre the words before it, the nearest last
 * @param post the words after it
 */
public record ConcordanceLine(
    String document,
    int from,
    int to,
    String pre,
    String keyword,
    String post,
    String caseName,
    String speaker,
    String role,
    String page) {}
