package crosscase.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import crosscase.jobs.Unit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What R's igraph reads from the graph file; skipped if R or igraph is not installed. */
class NetworkInIgraphTest {
  @TempDir private Path folder;

  @Test
  void readsLabelsCountsWeightsAndMeasures() throws Exception {
    assumeTrue(isThere(), "There is no igraph: apt-get install r-cran-igraph.");
    Path file = folder.resolve("network.graphml");
    new ThemeNetwork(HandCountedThemes.found(), Unit.SENTENCE, HandCountedThemes.CODEBOOK)
        .graphMl(file);

    String read = output("src/test/r/network.R", file.toString());

    assertThat(read.lines().map(String::strip))
        .contains(
            "directed: FALSE",
            "node: Control <fixation> & \"grip\" 78",
            "node: Trust – Vertrauen 78",
            "node: not silence 6")
        .contains(
            "edge: Control <fixation> & \"grip\" -- Trust – Vertrauen 66 166.5789 2 consistent");
    assertThat(read.substring(read.indexOf("attributes:")))
        .contains(" p ", " q ", " verdict ", " sentence ", " odds_ratio ", " weight ")
        .contains(" south.jaccard ", " south.odds_ratio ", " south.npmi ", " south.g2 ");
  }

  private static boolean isThere() throws Exception {
    return Files.isExecutable(Path.of("/usr/bin/Rscript"))
        && output("-e", "cat(requireNamespace('igraph', quietly = TRUE))").endsWith("TRUE");
  }

  private static String output(String... arguments) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder("/usr/bin/Rscript");
    builder.command().addAll(List.of(arguments));
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return out;
  }
}
