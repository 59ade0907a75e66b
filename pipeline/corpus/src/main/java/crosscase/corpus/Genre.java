package crosscase.corpus;

import java.util.Locale;

/** What sort of text a document is, judged by the whole of it; only conversations have turns. */
public enum Genre {
  /** People who talk to each other: an interview, a focus group, a podcast. */
  TRANSCRIPT,
  /** The record of a hearing, a court or a parliament. */
  HEARING,
  REPORT,
  /** Letters, mail and messages. */
  CORRESPONDENCE,
  TABLE,
  OTHER;

  /** The word used on the terminal and in JSON. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
