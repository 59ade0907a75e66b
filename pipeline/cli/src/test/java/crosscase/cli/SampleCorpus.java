package crosscase.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.io.FileUtils;

/**
 * A run on the samples, made once for all tests in a JVM.
 *
 * <p>A test that changes the corpus must restore it, so that searches find the same afterwards.
 */
public record SampleCorpus(Path folder, CommandResult firstRun) {
  private static Optional<SampleCorpus> shared = Optional.empty();

  public static synchronized SampleCorpus shared() {
    if (shared.isEmpty()) {
      String folder = System.getProperty("sample.corpus", "target/sample-corpus");
      shared = Optional.of(build(Path.of(folder).toAbsolutePath()));
    }
    return shared.get();
  }

  private static SampleCorpus build(Path folder) {
    try {
      FileUtils.deleteDirectory(folder.toFile());
    } catch (IOException e) {
      throw new IllegalStateException("The corpus of an earlier test cannot be deleted", e);
    }
    return new SampleCorpus(
        folder,
        CommandResult.crosscase(
            "run", ExpectedResults.SAMPLES.toString(), "--corpus", folder.toString()));
  }
}
