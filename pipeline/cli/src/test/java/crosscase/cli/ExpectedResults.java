package crosscase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The results that are kept beside the samples, in {@code data-samples/_expected}.
 *
 * <p>What a run gave is written to {@code target/actual}: after a change that is meant, look at the
 * difference and copy the file over.
 */
public final class ExpectedResults {
  public static final Path SAMPLES = Path.of("../../data-samples").toAbsolutePath().normalize();

  private static final Path ACTUAL = Path.of("target/actual");

  private ExpectedResults() {}

  public static void assertUnchanged(String file, List<String> lines) throws IOException {
    Files.createDirectories(ACTUAL);
    Files.write(ACTUAL.resolve(file), lines);
    Path expected = SAMPLES.resolve("_expected").resolve(file);
    assertThat(expected).as("kept beside the samples").exists();
    assertThat(lines)
        .as("%s; what this run gave is in %s", expected, ACTUAL.resolve(file).toAbsolutePath())
        .containsExactlyElementsOf(Files.readAllLines(expected));
  }

  /** Compares the columns that are kept, which are the first ones of those there are. */
  static void assertColumns(String file, List<String> lines) throws IOException {
    List<String> kept = Files.readAllLines(SAMPLES.resolve("_expected").resolve(file));
    List<String> first = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String expected = i < kept.size() ? kept.get(i) : "";
      String line = lines.get(i);
      first.add(line.startsWith(expected + ",") ? expected : line);
    }
    assertUnchanged(file, first);
  }
}
