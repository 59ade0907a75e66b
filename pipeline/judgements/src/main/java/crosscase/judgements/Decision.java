package crosscase.judgements;

import java.util.Locale;

/** What a person decides about a theme in a passage. */
public enum Decision {
  /** The codebook's coding is right. */
  ACCEPTED,
  /** The passage is not about the theme. */
  REJECTED,
  /** The passage is about the theme, whatever the codebook's queries found. */
  ADDED,
  /** What the person said before no longer holds; nothing takes its place. */
  WITHDRAWN;

  /** In lower case, as it is written in files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The decision with this {@link #word}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Decision ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** Whether the passage is about the theme. */
  public boolean isAboutTheme() {
    return this == ACCEPTED || this == ADDED;
  }
}
