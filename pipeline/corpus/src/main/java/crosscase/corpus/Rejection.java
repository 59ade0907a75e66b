package crosscase.corpus;

import java.util.Locale;

/**
 * A source from which no document could be made, and why.
 *
 * @param detail one sentence: what is wrong and, if possible, how to fix it; it quotes no
 *     transcript text
 */
public record Rejection(
    String path, String sha256, long size, String mediaType, Reason reason, String detail) {

  /** Why a source was rejected. */
  public enum Reason {
    ENCRYPTED,
    CORRUPT,
    UNSUPPORTED,
    EMPTY,
    NO_TEXT,
    TOO_LARGE,
    TIMED_OUT,
    OUT_OF_MEMORY,
    CRASHED,
    DUPLICATE;

    /** The word used in tables and on the terminal. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
