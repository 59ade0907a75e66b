package crosscase.cli;

/** A command that cannot be carried out as it was given: exit code 2. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param sentence what is wrong, and the mend
   */
  UsageException(String sentence) {
    super(sentence);
  }

  /** Refuses a number that is too small for its option. */
  static void requireAtLeast(int least, String option, int value) {
    if (value < least) {
      throw new UsageException("%s must be %d or more, not %d.".formatted(option, least, value));
    }
  }
}
