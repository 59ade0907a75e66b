package crosscase.serve.layout;

/**
 * One of several ways to show a page.
 *
 * @param value identifies it among its alternatives, in URLs and element ids
 * @param link the same page, shown this way
 */
public record Choice(String value, String label, boolean chosen, String link) {}
