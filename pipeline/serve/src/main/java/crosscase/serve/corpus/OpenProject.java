package crosscase.serve.corpus;

import crosscase.serve.Project;
import crosscase.serve.live.LiveCorpus;
import crosscase.serve.web.RequestProblem;
import java.nio.file.Path;

/** What forms need of the project that is open; refuses them if it is missing. */
final class OpenProject {
  private static final int CONFLICT = 409;

  private OpenProject() {}

  static Project of(LiveCorpus live) {
    return live.project()
        .orElseThrow(
            () -> new RequestProblem(CONFLICT, "No project is open. Open or create one first."));
  }

  /** The folder with its interviews. */
  static Path input(LiveCorpus live) {
    return of(live)
        .input()
        .orElseThrow(
            () ->
                new RequestProblem(
                    CONFLICT,
                    "The folder with the interviews is not known. Start crosscase serve with"
                        + " --input."));
  }
}
