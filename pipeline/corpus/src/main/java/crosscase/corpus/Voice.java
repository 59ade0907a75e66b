package crosscase.corpus;

import java.util.Locale;

/** Whose words a passage is: the author's, the interviewer's or a respondent's. */
public enum Voice {
  AUTHOR,
  RESPONDENT,
  INTERVIEWER;

  /** The word used in tables and queries. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
