package crosscase.corpus;

/**
 * One contribution of one speaker.
 *
 * @param number from 1, in the order of the document
 * @param speaker the label as the file writes it, without colon or brackets
 * @param role as the metadata says ({@code provider}, ...), else guessed: {@code interviewer} or
 *     {@code respondent}
 */
public record Turn(int number, String speaker, String role) {
  /** The role of whoever asks the questions. */
  public static final String INTERVIEWER = "interviewer";

  /** The role of whoever answers, where nothing more is known. */
  public static final String RESPONDENT = "respondent";
}
