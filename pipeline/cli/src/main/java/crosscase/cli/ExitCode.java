package crosscase.cli;

import crosscase.jobs.IngestReport;

/** The exit code of a command that reads sources. */
public final class ExitCode {
  private static final int DONE = 0;
  private static final int SOME_REJECTED = 3;

  private ExitCode() {}

  public static int of(IngestReport ingested) {
    return ofRejections(ingested.rejections().size());
  }

  public static int ofRejections(int sources) {
    return sources == 0 ? DONE : SOME_REJECTED;
  }
}
