package crosscase.serve.web;

import java.util.Set;

/**
 * The names of URL parameters that more than one room reads or writes.
 *
 * <p>Every other parameter is a field of the index: {@code case=housing} filters by it.
 */
public final class Parameters {
  /** The query. */
  public static final String QUERY = "q";

  /** A theme that sentences must have; may repeat. */
  public static final String THEME = "theme";

  /** {@code yes} leaves out interviewers and, in transcripts, text that nobody says. */
  public static final String EXCLUDE_INTERVIEWERS = "exclude-interviewers";

  /** A facet that lists many of its values; may repeat. */
  public static final String EXPAND = "expand";

  /** The number of the first row shown, from 1. */
  public static final String FROM = "from";

  /** The path of the document to read. */
  public static final String OPEN = "open";

  /** The number of the current match in the document, from 1. */
  public static final String MATCH = "match";

  /** The sentence at which the document was opened, from 1. */
  public static final String SENTENCE = "sentence";

  /** Where in its text the document was opened, in UTF-16 units. */
  public static final String OFFSET = "offset";

  /** Every parameter of some page that does not filter. */
  public static final Set<String> ALL =
      Set.of(
          QUERY,
          THEME,
          EXCLUDE_INTERVIEWERS,
          EXPAND,
          FROM,
          OPEN,
          MATCH,
          SENTENCE,
          OFFSET,
          "view",
          "sort",
          "context",
          "measure",
          "verdict",
          "pair",
          "max-q",
          "min-cases",
          "edit",
          "queries",
          "exclude",
          "done");

  private Parameters() {}
}
