package crosscase.cli;

import crosscase.jobs.IngestReport;

/** The exit code of a command that reads sources. */
final class ExitCode {
  private static final int DONE = 0;
  private static final int SOME_REJECTED = 3;

  private ExitCode() {}

  static int of(IngestReport ingested) {
    return ofRejected(ingested.rejections().size());
  }

  static int ofRejected(int sources) {
    return sources == 0 ? DONE : SOME_REJECTED;
  }
}
