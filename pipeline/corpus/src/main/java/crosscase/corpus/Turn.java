package crosscase.corpus;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/**
 * One contribution of one speaker.
 *
 * @param number from 1, in the order of the document
 * @param speaker the label as written in the file, without colon or brackets
 * @param role as given in the metadata ({@code provider}, ...), otherwise inferred: {@code
 *     interviewer} or {@code respondent}
 * @param roleInferred whether the role was guessed
 * @param startMs milliseconds from the start of the recording; empty if the file does not say
 * @param codes the themes that a person assigned to this turn in the source itself
 */
public record Turn(
    int number,
    String speaker,
    String role,
    boolean roleInferred,
    OptionalLong startMs,
    List<String> codes) {
  /** The role of the person who asks the questions. */
  public static final String INTERVIEWER = "interviewer";

  /** The role of a person who answers, if nothing more is known. */
  public static final String RESPONDENT = "respondent";

  /** The roles of people who ask; a focus group has a moderator. */
  private static final Set<String> INTERVIEWER_ROLES =
      Set.of(INTERVIEWER, "moderator", "facilitator");

  public Turn {
    codes = List.copyOf(codes);
  }

  /** A turn of a speaker whose role is known, without a time. */
  public Turn(int number, String speaker, String role) {
    this(number, speaker, role, false, OptionalLong.empty(), List.of());
  }

  /** The voice of this turn: an interviewer or, in any other role, a respondent. */
  public Voice voice() {
    return INTERVIEWER_ROLES.contains(role) ? Voice.INTERVIEWER : Voice.RESPONDENT;
  }
}
