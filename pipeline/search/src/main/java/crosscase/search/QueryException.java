package crosscase.search;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A query that cannot be answered; the message is one sentence that names the place and the mend.
 *
 * <p>The place is known for most mistakes, not for all.
 */
public final class QueryException extends Exception {
  private static final long serialVersionUID = 1L;
  private static final int NO_POSITION = -1;
  private static final int MAX_QUERY_SHOWN = 80;

  /** To each side of the place; with both, a line fits a terminal of 80 columns. */
  private static final int CONTEXT_CHARS = 38;

  private static final String ELLIPSIS = "…";

  private final String explanation;
  private final int position;
  private final @Nullable String query;

  public QueryException(String sentence) {
    this(sentence, NO_POSITION);
  }

  /**
   * @param place in the query as it was written, from 0
   */
  public QueryException(String sentence, int place) {
    this(sentence, place, null);
  }

  private QueryException(String sentence, int place, @Nullable String query) {
    super(sentence);
    // It may quote the query, line ends and all.
    this.explanation = sentence.replaceAll("[\\s\\p{Cntrl}]", " ");
    this.position = place;
    this.query = query;
  }

  @Override
  public String getMessage() {
    return explanation;
  }

  /** Where in the query the mistake is, from 0; empty if that is not known. */
  public OptionalInt position() {
    return position < 0 ? OptionalInt.empty() : OptionalInt.of(position);
  }

  /**
   * The query and, on the line below, a caret under the place; of a query longer than a line what
   * is near the place. Only the query without a place.
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

  /** The same place, or the one before it if it is between two halves of a character. */
  private static int characterBoundary(String line, int at) {
    boolean inside = at > 0 && at < line.length() && Character.isLowSurrogate(line.charAt(at));
    return inside ? at - 1 : at;
  }

  /** As {@link #withCaretIn} for the query that was asked; empty if the place is not known. */
  public Optional<String> withCaret() {
    return position < 0 ? Optional.empty() : Optional.ofNullable(query).map(this::withCaretIn);
  }

  /** The same mistake in a query that is part of a longer one, from {@code offset}. */
  public QueryException shiftedBy(int offset) {
    return position < 0 ? this : new QueryException(explanation, position + offset);
  }

  /** The same mistake, told with the query that has it. */
  public QueryException withQuery(String query) {
    String shown =
        query.length() <= MAX_QUERY_SHOWN ? query : query.substring(0, MAX_QUERY_SHOWN) + "…";
    String where = position < 0 ? "" : " at character %d".formatted(position + 1);
    String why = Character.toLowerCase(explanation.charAt(0)) + explanation.substring(1);
    return new QueryException(
        "The query '%s' cannot be read%s: %s".formatted(shown, where, why), position, query);
  }
}
