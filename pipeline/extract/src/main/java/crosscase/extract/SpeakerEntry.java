package crosscase.extract;

import java.util.Locale;

/**
 * A line of {@code speakers.csv}: what is to become of a speaker's label.
 *
 * @param label as documents write it; case does not matter
 * @param name what the speaker is called instead; empty to keep the label
 * @param role empty if it is to be guessed, or is given by the metadata
 * @param path of a source, or a pattern; empty if the line holds for all sources
 * @param line where it is in the file; 0 if it is in none
 */
public record SpeakerEntry(
    String label, String name, String role, Speaker speaker, String path, int line) {
  /** Whether a label names somebody who speaks. */
  public enum Speaker {
    /** It does, even if nothing else in the document says so. */
    YES,
    /** It does not: what follows belongs to whoever spoke before, or to nobody. */
    NO,
    /** It is left to the document. */
    AS_FOUND;

    /** The word in the file; empty for {@link #AS_FOUND}. */
    public String word() {
      return this == AS_FOUND ? "" : name().toLowerCase(Locale.ROOT);
    }
  }

  /** The label for comparison, which ignores case. */
  public String key() {
    return key(label);
  }

  static String key(String label) {
    return label.strip().toLowerCase(Locale.ROOT);
  }

  /** What the speaker is called. */
  String newName() {
    return name.isEmpty() ? label : name;
  }
}
