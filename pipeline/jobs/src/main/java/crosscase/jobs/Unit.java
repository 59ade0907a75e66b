package crosscase.jobs;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What two themes must share to co-occur; written {@code sentence}, {@code window:3}, {@code turn},
 * {@code paragraph} or {@code document}.
 *
 * <p>Every run of this many sentences that count is a window, so windows overlap; a shorter
 * document is one window. Turns exist only where somebody speaks.
 *
 * @param size the length of a window in sentences; 1 for all other units
 */
public record Unit(Kind kind, int size) implements Serializable {
  /** The unit of every count unless another one is asked for. */
  public static final Unit SENTENCE = new Unit(Kind.SENTENCE, 1);

  /** How units are written, for a message that says what is allowed. */
  public static final String SYNTAX = "sentence, window:K, turn, paragraph or document";

  private static final int MAX_WINDOW = 1_000;
  private static final Pattern WINDOW = Pattern.compile("window:([1-9][0-9]{0,3})");

  /** What delimits a unit. */
  public enum Kind {
    SENTENCE,
    WINDOW,
    TURN,
    PARAGRAPH,
    DOCUMENT
  }

  public Unit {
    if (size < 1 || size > MAX_WINDOW || (size > 1 && kind != Kind.WINDOW)) {
      throw new IllegalArgumentException(
          "%s of %d sentences: give 1 to %d, and more than 1 for a window only"
              .formatted(kind, size, MAX_WINDOW));
    }
  }

  /** Reads a unit as it is written; empty if there is no such unit. */
  public static Optional<Unit> ofWord(String word) {
    Matcher window = WINDOW.matcher(word);
    if (window.matches()) {
      int size = Integer.parseInt(window.group(1));
      return size > MAX_WINDOW ? Optional.empty() : Optional.of(new Unit(Kind.WINDOW, size));
    }
    return Arrays.stream(Kind.values())
        .filter(kind -> kind != Kind.WINDOW && word(kind).equals(word))
        .map(kind -> new Unit(kind, 1))
        .findFirst();
  }

  /** The unit as it is written in commands and in {@code run.json}. */
  public String word() {
    return kind == Kind.WINDOW ? "window:" + size : word(kind);
  }

  /** The unit in a sentence about so many of them: {@code windows of 3 sentences}. */
  public String words(long number) {
    String one = word(kind);
    String words = number == 1 ? one : one + "s";
    return kind == Kind.WINDOW ? "%s of %d sentences".formatted(words, size) : words;
  }

  private static String word(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** Whether a sentence can be in several units. */
  public boolean overlaps() {
    return size > 1;
  }
}
