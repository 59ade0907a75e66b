package crosscase.cli;

import java.util.List;

/** A command that cannot be carried out as given: exit code 2. */
public final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param sentence what is wrong, and how to correct it
   */
  public UsageException(String sentence) {
    super(sentence);
  }

  /** Nobody with this name has coded the corpus; the message names those who have. */
  public static UsageException noSuchCoder(String name, List<String> known) {
    return new UsageException(
        "Nobody called '%s' has coded this corpus; its coders are: %s."
            .formatted(name, String.join(", ", known)));
  }

  /** Refuses a number that is too small for its option. */
  public static void requireAtLeast(int least, String option, int value) {
    if (value < least) {
      throw new UsageException("%s must be %d or more, not %d.".formatted(option, least, value));
    }
  }
}
