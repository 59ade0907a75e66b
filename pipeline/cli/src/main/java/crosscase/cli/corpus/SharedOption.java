package crosscase.cli.corpus;

import crosscase.jobs.CorpusFolder;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** {@code --shared}: whether other users of the machine may read the corpus. */
public final class SharedOption {
  @Option(
      names = "--shared",
      description =
          "Give the files of the corpus the permissions that the umask says (default: only you can"
              + " read them). Kept for later commands.")
  private boolean shared;

  /** Applies to a corpus on this machine, before it is written to. */
  public void applyTo(Path corpus) throws IOException {
    if (shared) {
      CorpusFolder.share(corpus);
    }
  }
}
