package crosscase.cli.failures;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import crosscase.cli.CommandResult;
import crosscase.cli.LaunchedProcess;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Failures that libraries used to tell in their own words, provoked as users do. */
@EnabledOnOs(OS.LINUX)
class FailingCommandsTest {
  /** Made once; every test uses a copy. */
  @TempDir private static Path once;

  private static CommandResult firstRun = new CommandResult(0, "", "");

  @TempDir private Path folder;
  private Path corpus = Path.of("");

  @BeforeAll
  static void run() throws IOException {
    Files.writeString(input().resolve("a.txt"), "We trust the council.\n\nThey control the money.");
    Files.writeString(input().resolve("b\u202Etxt.\u001B[2J"), "\0\1\2");
    firstRun = CommandResult.crosscase("run", input().toString(), "--corpus", once + "/corpus");
  }

  private static Path input() throws IOException {
    return Files.createDirectories(once.resolve("input/housing"));
  }

  @BeforeEach
  void copied() throws IOException {
    corpus = folder.resolve("corpus");
    FileUtils.copyDirectory(once.resolve("corpus").toFile(), corpus.toFile());
  }

  @Test
  void namesThatWouldControlTheTerminalAreEscaped() {
    assertThat(firstRun.code()).isEqualTo(3);
    assertThat(firstRun.out()).contains("b\\u202etxt.\\u001b[2J");
  }

  @Test
  void onlyTheOwnerCanReadACorpusUnlessItIsShared() throws IOException {
    assertThat(permissions(once.resolve("corpus"))).containsOnly("rwx------", "rw-------");

    Path shared = folder.resolve("shared");
    CommandResult result =
        CommandResult.crosscase(
            "ingest", input().toString(), "--shared", "--corpus", shared.toString());
    assertThat(permissions(shared)).contains("rw-r--r--");
    assertThat(result.err()).doesNotContain("Other users");
    Files.delete(shared.resolve("_shared"));
    assertThat(CommandResult.crosscase("code", "--corpus", shared.toString()).err())
        .contains("Other users of this machine can read " + shared);
  }

  private static List<String> permissions(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      List<String> permissions = new ArrayList<>();
      for (Path each : all.toList()) {
        permissions.add(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)));
      }
      return permissions;
    }
  }

  @Test
  void aDamagedIndexIsNamedAndRebuiltWhenAsked() throws IOException {
    Path largest = largest(corpus.resolve("index"), "");
    byte[] bytes = Files.readAllBytes(largest);
    bytes[bytes.length / 2] ^= 1;
    Files.write(largest, bytes);

    assertThat(search().err())
        .isEqualTo(
            "%s/index is missing, damaged or from an older version: rebuild it with crosscase index.%n"
                .formatted(corpus));
    assertThat(CommandResult.crosscase("index", "--corpus", corpus.toString()).code()).isZero();
    assertThat(search().out()).contains("We *trust* the council.");
  }

  private CommandResult search() {
    return CommandResult.crosscase("search", "trust", "--corpus", corpus.toString());
  }

  @Test
  void aDamagedTableIsNamedAndTheLogQuotesNobody() throws IOException {
    Files.delete(largest(corpus.resolve("sentences"), ".parquet"));

    CommandResult result =
        CommandResult.crosscase(
            "export",
            folder + "/sentences.csv",
            "--table",
            "sentences",
            "--corpus",
            corpus.toString());
    assertThat(result.code()).isEqualTo(1);
    assertThat(
            result
                .err()
                .lines()
                .filter(line -> !line.matches(".* (\\.\\.\\.|\\d+\\.\\d s)"))
                .toList())
        .containsExactly(
            "Failed: the table sentences of %s is damaged, because files are missing or have changed: restore them from a backup, or create a new corpus from the same sources with crosscase run INPUT --corpus NEW."
                .formatted(corpus),
            "Details, without any words of a transcript, are in %s/crosscase.log."
                .formatted(corpus));
    assertThat(Files.readString(corpus.resolve("crosscase.log"))).contains("export failed");
  }

  @Test
  void lostSentencesAreNamedAlsoByCommandsThatReadOnlyOtherTables() throws IOException {
    Files.delete(largest(corpus.resolve("sentences"), ".parquet"));
    CommandResult result = CommandResult.crosscase("cooccur", "--corpus", corpus.toString());
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err())
        .contains("Failed: The table sentences of %s is damaged".formatted(corpus))
        .contains("Restore them from a backup, or create a new corpus");
  }

  @Test
  void lostOrChangedResultsAreMadeAgain() throws IOException {
    Path results = corpus.resolve("results/cooccurrence");
    Path summary = results.resolve("summary.txt");
    byte[] written = Files.readAllBytes(summary);
    Files.delete(results.resolve("pairs.csv"));
    assertThat(runAgain().code()).isEqualTo(3);
    assertThat(results.resolve("pairs.csv")).isNotEmptyFile();

    Files.write(summary, new byte[written.length]);
    Files.writeString(results.resolve("run.json"), "{");
    assertThat(runAgain().code()).isEqualTo(3);
    assertThat(summary).hasBinaryContent(written);
  }

  private CommandResult runAgain() throws IOException {
    return CommandResult.crosscase("run", input().toString(), "--corpus", corpus.toString());
  }

  private static Path largest(Path folder, String end) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(end))
          .max(Comparator.comparingLong(file -> file.toFile().length()))
          .orElseThrow();
    }
  }

  @Test
  void aDamagedCodebookIsNamed() throws IOException {
    Files.write(corpus.resolve("codebook.yaml"), new byte[] {'t', (byte) 0xC3, (byte) 0x28});
    assertThat(
            CommandResult.crosscase("search", "theme:trust", "--corpus", corpus.toString()).err())
        .startsWith(corpus + "/codebook.yaml is damaged: replace it with crosscase code");
    Files.writeString(corpus.resolve("codebook.yaml"), "themes:\n  - id: trust\n    quer");
    for (String command : List.of("code", "cooccur")) {
      CommandResult result = CommandResult.crosscase(command, "--corpus", corpus.toString());
      assertThat(result.code()).as(command).isIn(0, 2);
      assertThat(result.err()).doesNotContain("Exception");
    }
  }

  @Test
  void aPlaceThatNobodyCanWriteTo() throws IOException {
    assertThat(
            CommandResult.crosscase("ingest", input().toString(), "--corpus", "/sys/corpus").err())
        .endsWith(
            "Failed: you have no permission to use /sys/corpus: change its permissions or use another folder.%nAdd --verbose for details.%n"
                .formatted());
  }

  @Test
  void thousandsOfBrackets() throws IOException {
    Path nested = Files.createDirectory(folder.resolve("nested"));
    Path yaml = Files.writeString(nested.resolve("corpus.yaml"), "[".repeat(50_000));
    Files.writeString(nested.resolve("a.txt"), "Yes.");
    assertThat(
            CommandResult.crosscase(
                    "code", "--codebook", yaml.toString(), "--corpus", corpus.toString())
                .err())
        .startsWith(yaml + ": Its brackets or its indentation are nested too deeply");
    assertThat(
            CommandResult.crosscase("ingest", nested.toString(), "--corpus", folder + "/c").err())
        .contains("corpus.yaml: its brackets or its indentation are nested too deeply");
  }

  @Test
  void aBusyPortIsAllThatServeSays() throws Exception {
    try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Process serve = start("serve", "--port", "" + busy.getLocalPort());
      assertThat(new String(serve.getErrorStream().readAllBytes(), UTF_8))
          .isEqualTo(
              "Port %d of 127.0.0.1 cannot be used, perhaps because another program uses it: give another one with --port, or 0 for any free port.%n"
                  .formatted(busy.getLocalPort()));
      assertThat(serve.waitFor()).isEqualTo(2);
    }
  }

  @Test
  void endsAtOnceAndSaysWhatIsKept() throws Exception {
    Process serve = start("serve", "--port", "0");
    assertThat(serve.inputReader(UTF_8).readLine()).startsWith("Open http");
    assertThat(stopped(serve, "TERM", 143))
        .containsExactly("Stopped. Everything that the corpus holds is kept.");

    Files.writeString(input().resolve("c.txt"), "We trust nobody.");
    Process ingest = start("ingest", input().toString());
    BufferedReader err = ingest.errorReader(UTF_8);
    String line = String.valueOf(err.readLine());
    while (!line.startsWith("Starting Spark:")) {
      line = String.valueOf(err.readLine());
    }
    assertThat(stopped(ingest, "INT", 130))
        .filteredOn(each -> !each.startsWith("Ingesting") && !each.startsWith("  "))
        .singleElement()
        .asString()
        .startsWith("Stopped");
  }

  /** What a command still says when it is stopped; it must end within two seconds. */
  private static List<String> stopped(Process command, String signal, int code) throws Exception {
    Instant start = Instant.now();
    new ProcessBuilder("kill", "-" + signal, "" + command.pid()).start().waitFor();
    assertThat(command.waitFor()).isEqualTo(code);
    assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofMillis(2_500));
    return command.errorReader(UTF_8).lines().toList();
  }

  private Process start(String... arguments) throws IOException {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--corpus", corpus.toString()));
    return LaunchedProcess.command(List.of("-Xmx1g"), all).start();
  }
}
