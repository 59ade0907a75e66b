package crosscase.corpus;

import java.util.Locale;

/** Whose words a stretch of text is: who writes, who asks, or who is heard. */
public enum Voice {
  AUTHOR,
  RESPONDENT,
  INTERVIEWER;

  /** The word as it stands in tables and queries. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
