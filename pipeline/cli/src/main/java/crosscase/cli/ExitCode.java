package crosscase.cli;

/** The exit codes of all commands. */
public final class ExitCode {
  public static final int DONE = 0;
  public static final int FAILED = 1;
  public static final int WRONG_USAGE = 2;
  public static final int SOME_REJECTED = 3;

  private ExitCode() {}

  /** The exit code of a command that has read sources and rejected this many of them. */
  public static int ofRejections(int sources) {
    return sources == 0 ? DONE : SOME_REJECTED;
  }
}
