package crosscase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The expected results of a run on the samples, in {@code data-samples/_expected}.
 *
 * <p>The actual results are written to {@code target/actual}: after an intended change, look at the
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
        .as("%s; the actual results are in %s", expected, ACTUAL.resolve(file).toAbsolutePath())
        .containsExactlyElementsOf(Files.readAllLines(expected));
  }

  /** Compares only the columns in the expected file, which are the first of the actual ones. */
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
