package crosscase.cli;

import java.util.List;

/** A command that cannot be carried out as it was given: exit code 2. */
public final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param sentence what is wrong, and the mend
   */
  public UsageException(String sentence) {
    super(sentence);
  }

  /** Nobody of this name has coded; names those who have. */
  public static UsageException noSuchCoder(String name, List<String> known) {
    return new UsageException(
        "Nobody called '%s' has coded this corpus; there are: %s."
            .formatted(name, String.join(", ", known)));
  }

  /** Refuses a number that is too small for its option. */
  public static void requireAtLeast(int least, String option, int value) {
    if (value < least) {
      throw new UsageException("%s must be %d or more, not %d.".formatted(option, least, value));
    }
  }
}
