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
  private static final int NOWHERE = -1;
  private static final int MOST_SHOWN = 80;

  private final String sentence;
  private final int place;
  private final @Nullable String query;

  QueryException(String sentence) {
    this(sentence, NOWHERE);
  }

  /**
   * @param place in the query as it was written, from 0
   */
  QueryException(String sentence, int place) {
    this(sentence, place, null);
  }

  private QueryException(String sentence, int place, @Nullable String query) {
    super(sentence);
    // It may quote the query, line ends and all.
    this.sentence = sentence.replaceAll("[\\s\\p{Cntrl}]", " ");
    this.place = place;
    this.query = query;
  }

  @Override
  public String getMessage() {
    return sentence;
  }

  /** Where in the query the mistake is, from 0; empty if that is not known. */
  public OptionalInt place() {
    return place < 0 ? OptionalInt.empty() : OptionalInt.of(place);
  }

  /** The query and, on the line below, a caret under the place; only the query without a place. */
  public String pointedAt(String query) {
    String line = query.replaceAll("\\s", " ");
    return place < 0 || place > line.length()
        ? line
        : line + "\n" + " ".repeat(line.codePointCount(0, place)) + "^";
  }

  /** As {@link #pointedAt} for the query that was asked; empty if the place is not known. */
  public Optional<String> pointed() {
    return place < 0 ? Optional.empty() : Optional.ofNullable(query).map(this::pointedAt);
  }

  /** The same mistake in a query that is part of a longer one, from {@code offset}. */
  QueryException within(int offset) {
    return place < 0 ? this : new QueryException(sentence, place + offset);
  }

  /** The same mistake, told with the query that has it. */
  QueryException of(String query) {
    String shown = query.length() <= MOST_SHOWN ? query : query.substring(0, MOST_SHOWN) + "…";
    String where = place < 0 ? "" : " at character %d".formatted(place + 1);
    String why = Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    return new QueryException(
        "The query '%s' cannot be read%s: %s".formatted(shown, where, why), place, query);
  }
}
