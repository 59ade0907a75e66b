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
}
