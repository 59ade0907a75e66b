package crosscase.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.io.FileUtils;

/**
 * A run on the samples, made once for all tests of a JVM.
 *
 * <p>Whoever changes the corpus must leave it such that searches find the same.
 */
record SampleCorpus(Path folder, Ran firstRun) {
  private static Optional<SampleCorpus> made = Optional.empty();

  static synchronized SampleCorpus made() {
    if (made.isEmpty()) {
      made = Optional.of(make(Path.of("target/sample-corpus").toAbsolutePath()));
    }
    return made.get();
  }

  private static SampleCorpus make(Path folder) {
    try {
      FileUtils.deleteDirectory(folder.toFile());
    } catch (IOException e) {
      throw new IllegalStateException("The corpus of an earlier test cannot be deleted", e);
    }
    return new SampleCorpus(
        folder, Ran.crosscase("run", Expected.SAMPLES.toString(), "--corpus", folder.toString()));
  }
}
