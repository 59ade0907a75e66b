package crosscase.cli.ingesting;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.cli.ExpectedResults;
import crosscase.cli.LaunchedProcess;
import crosscase.cli.hostile.HostileFolder;
import crosscase.corpus.Rejection;
import crosscase.jobs.CorpusTables;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The real command on 250 hostile files, in a process of its own with little memory. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has neither pipes nor such names")
class HostileRunTest {
  private static final long SEED = 20_251_125;
  private static final List<String> LIMITS =
      List.of(
          "--file-memory=200", "--file-seconds=60", "--file-size=300", "--file-characters=2000000");

  @TempDir private Path folder;

  @Test
  void everyFileBecomesADocumentOrIsRejectedForTheRightReason() throws Exception {
    SortedMap<String, Set<String>> right =
        HostileFolder.make(folder.resolve("input"), ExpectedResults.SAMPLES, SEED);
    assertThat(right).hasSizeGreaterThan(200);

    Process process = ingest();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(said).isEqualTo(3);
    assertThat(said).doesNotContain("OutOfMemoryError");

    CorpusTables tables = CorpusTables.open(folder.resolve("corpus"));
    SortedMap<String, Set<String>> outcomes = outcomes(tables);
    right.forEach(
        (path, allowed) ->
            assertThat(below(path, outcomes)).as(path).isNotEmpty().isSubsetOf(allowed));
    assertThat(tables.sentencesInOrder())
        .toIterable()
        .anyMatch(
            s ->
                s.metadata().path().equals(HostileFolder.LAST)
                    && s.text().equals(HostileFolder.LAST_SENTENCE));
    assertThat(scratches()).isEmpty();
  }

  private Process ingest() throws IOException {
    Path temporary = Files.createDirectories(folder.resolve("tmp"));
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "ingest",
                folder.resolve("input").toString(),
                "--corpus",
                folder.resolve("corpus").toString()));
    arguments.addAll(LIMITS);
    ProcessBuilder builder =
        LaunchedProcess.command(List.of("-Xmx1g", "-Djava.io.tmpdir=" + temporary), arguments)
            .redirectErrorStream(true);
    // In this locale, file names contain bytes that cannot be decoded.
    builder.environment().put("LC_ALL", "C");
    return builder.start();
  }

  private static SortedMap<String, Set<String>> outcomes(CorpusTables tables) {
    SortedMap<String, Set<String>> outcomes = new TreeMap<>();
    tables
        .documents()
        .select("source")
        .collectAsList()
        .forEach(row -> put(outcomes, row.getString(0), HostileFolder.DOCUMENT));
    for (Rejection rejection : tables.rejections()) {
      put(outcomes, rejection.path(), rejection.reason().word());
      assertThat(rejection.detail()).as(rejection.path()).contains(": ").endsWith(".");
    }
    return outcomes;
  }

  private static void put(Map<String, Set<String>> outcomes, String path, String outcome) {
    outcomes.computeIfAbsent(path, key -> new TreeSet<>()).add(outcome);
  }

  /** The outcomes of a file, or of all members of an archive. */
  private static Set<String> below(String path, SortedMap<String, Set<String>> outcomes) {
    return outcomes.entrySet().stream()
        .filter(entry -> entry.getKey().equals(path) || entry.getKey().startsWith(path + "!/"))
        .flatMap(entry -> entry.getValue().stream())
        .collect(Collectors.toSet());
  }

  private List<Path> scratches() throws IOException {
    try (Stream<Path> all = Files.list(folder.resolve("tmp"))) {
      return all.filter(path -> path.getFileName().toString().matches("crosscase-\\d+")).toList();
    }
  }
}
