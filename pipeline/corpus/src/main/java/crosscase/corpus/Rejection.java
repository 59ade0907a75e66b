package crosscase.corpus;

import java.util.Locale;

/**
 * A source that became no document, and why.
 *
 * @param detail one sentence: what is wrong and, where there is one, the mend; no transcript text
 */
public record Rejection(
    String path, String sha256, long size, String mediaType, Reason reason, String detail) {

  /** Why a source is rejected. */
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

    /** The word as it stands in tables and on the terminal. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
