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

  /** To each side of the place; with both, a line fits a terminal of 80 columns. */
  private static final int BESIDE = 38;

  private static final String LEFT_OUT = "…";

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

  /**
   * The query and, on the line below, a caret under the place; of a query longer than a line what
   * is near the place. Only the query without a place.
   */
  public String pointedAt(String query) {
    String line = query.replaceAll("[\\s\\p{Cntrl}]", " ");
    return place < 0 || place > line.length() ? line : pointed(line);
  }

  private String pointed(String line) {
    boolean fits = line.length() <= 2 * BESIDE;
    int begin = fits ? 0 : whole(line, Math.max(0, place - BESIDE));
    int end = fits ? line.length() : whole(line, Math.min(line.length(), place + BESIDE));
    String before = (begin > 0 ? LEFT_OUT : "") + line.substring(begin, place);
    String after = line.substring(place, end) + (end < line.length() ? LEFT_OUT : "");
    return before + after + "\n" + " ".repeat(before.codePointCount(0, before.length())) + "^";
  }

  /** The same place, or the one before it if it is between two halves of a character. */
  private static int whole(String line, int at) {
    boolean inside = at > 0 && at < line.length() && Character.isLowSurrogate(line.charAt(at));
    return inside ? at - 1 : at;
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
