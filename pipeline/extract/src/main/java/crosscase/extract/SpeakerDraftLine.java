package crosscase.extract;

import java.util.List;

/**
 * A line of a draft of {@code speakers.csv}, with what was found about its label.
 *
 * @param guessedRole the role that the label has now; empty if it was not found
 * @param words how many words were said under this label
 * @param sources where it was found
 */
public record SpeakerDraftLine(
    SpeakerEntry entry, String guessedRole, int words, int turns, List<String> sources) {
  public SpeakerDraftLine {
    sources = List.copyOf(sources);
  }
}
