package crosscase.corpus;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/**
 * One contribution of one speaker.
 *
 * @param number from 1, in the order of the document
 * @param speaker the label as the file writes it, without colon or brackets
 * @param role as the metadata says ({@code provider}, ...), else inferred: {@code interviewer} or
 *     {@code respondent}
 * @param roleInferred whether the role is a guess
 * @param startMs milliseconds from the start of the recording; empty where the file does not tell
 * @param codes themes that a person gave this turn in the source itself
 */
public record Turn(
    int number,
    String speaker,
    String role,
    boolean roleInferred,
    OptionalLong startMs,
    List<String> codes) {
  /** The role of whoever asks the questions. */
  public static final String INTERVIEWER = "interviewer";

  /** The role of whoever answers, where nothing more is known. */
  public static final String RESPONDENT = "respondent";

  /** The roles of those who ask; a group's conversation has a moderator. */
  private static final Set<String> INTERVIEWER_ROLES =
      Set.of(INTERVIEWER, "moderator", "facilitator");

  public Turn {
    codes = List.copyOf(codes);
  }

  /** A turn of a speaker whose role is known, without a time. */
  public Turn(int number, String speaker, String role) {
    this(number, speaker, role, false, OptionalLong.empty(), List.of());
  }

  /** Who is heard: whoever asks or, in any other role, a respondent. */
  public Voice voice() {
    return INTERVIEWER_ROLES.contains(role) ? Voice.INTERVIEWER : Voice.RESPONDENT;
  }
}
