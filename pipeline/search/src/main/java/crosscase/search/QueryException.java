package crosscase.search;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Thrown if a query cannot be answered. The message is one sentence that says what is wrong and how
 * to fix it.
 *
 * <p>The position is known for most errors, not for all.
 */
public final class QueryException extends Exception {
  private static final long serialVersionUID = 1L;
  private static final int NO_POSITION = -1;
  private static final int MAX_QUERY_SHOWN = 80;

  /** On each side of the position, so that the line fits a terminal of 80 columns. */
  private static final int CONTEXT_CHARS = 38;

  private static final String ELLIPSIS = "…";

  private final String explanation;
  private final int position;
  private final @Nullable String query;

  public QueryException(String explanation) {
    this(explanation, NO_POSITION);
  }

  /**
   * @param position in the query as it was written, from 0
   */
  public QueryException(String explanation, int position) {
    this(explanation, position, null);
  }

  private QueryException(String explanation, int position, @Nullable String query) {
    super(explanation);
    // It may quote the query, including its line breaks.
    this.explanation = explanation.replaceAll("[\\s\\p{Cntrl}]", " ");
    this.position = position;
    this.query = query;
  }

  @Override
  public String getMessage() {
    return explanation;
  }

  /** The position of the error in the query, from 0; empty if it is not known. */
  public OptionalInt position() {
    return position < 0 ? OptionalInt.empty() : OptionalInt.of(position);
  }

  /**
   * The query and, on the next line, a caret under the position; a query longer than a line is
   * shown only around the position. Without a position, only the query.
   */
  public String withCaretIn(String query) {
    String line = query.replaceAll("[\\s\\p{Cntrl}]", " ");
    return position < 0 || position > line.length() ? line : withCaret(line);
  }

  private String withCaret(String line) {
    boolean fits = line.length() <= 2 * CONTEXT_CHARS;
    int begin = fits ? 0 : characterBoundary(line, Math.max(0, position - CONTEXT_CHARS));
    int end =
        fits
            ? line.length()
            : characterBoundary(line, Math.min(line.length(), position + CONTEXT_CHARS));
    String before = (begin > 0 ? ELLIPSIS : "") + line.substring(begin, position);
    String after = line.substring(position, end) + (end < line.length() ? ELLIPSIS : "");
    return before + after + "\n" + " ".repeat(before.codePointCount(0, before.length())) + "^";
  }

  /** The same position, or the one before it if it would split a surrogate pair. */
  private static int characterBoundary(String line, int at) {
    boolean inside = at > 0 && at < line.length() && Character.isLowSurrogate(line.charAt(at));
    return inside ? at - 1 : at;
  }

  /** Like {@link #withCaretIn} for the query that was asked; empty without a position. */
  public Optional<String> withCaret() {
    return position < 0 ? Optional.empty() : Optional.ofNullable(query).map(this::withCaretIn);
  }

  /** The same error in a longer query, in which this query starts at {@code offset}. */
  public QueryException shiftedBy(int offset) {
    return position < 0 ? this : new QueryException(explanation, position + offset);
  }

  /** The same error with a message that quotes the query. */
  public QueryException withQuery(String query) {
    String shown =
        query.length() <= MAX_QUERY_SHOWN ? query : query.substring(0, MAX_QUERY_SHOWN) + "…";
    String where = position < 0 ? "" : " at character %d".formatted(position + 1);
    String why = Character.toLowerCase(explanation.charAt(0)) + explanation.substring(1);
    return new QueryException(
        "The query '%s' cannot be read%s: %s".formatted(shown, where, why), position, query);
  }
}
