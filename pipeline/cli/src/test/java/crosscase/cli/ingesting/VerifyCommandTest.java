package crosscase.cli.ingesting;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.cli.CommandResult;
import crosscase.cli.corpus.CorpusStages;
import crosscase.cli.terminal.ProgressLog;
import crosscase.corpus.Sentence;
import crosscase.jobs.CorpusTables;
import crosscase.search.SentenceIndex;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What verify says about a damaged corpus, and whether it repairs it. */
class VerifyCommandTest {
  @TempDir private static Path folder;

  @BeforeAll
  static void make() throws IOException {
    Path input = Files.createDirectories(folder.resolve("input/north"));
    Files.writeString(input.resolve("report.txt"), "Repairs are slow. Trust is low.\n");
    Files.writeString(input.resolve("visit.txt"), "The boiler broke. Nobody came for a week.\n");
    CommandResult run =
        CommandResult.crosscase("run", folder + "/input", "--corpus", folder + "/corpus");
    assertThat(run.code()).as(run.err()).isZero();
  }

  @Test
  void aChangedByteInTheIndexIsRepaired() throws IOException {
    Path file = largest("index");
    byte[] bytes = Files.readAllBytes(file);
    int letter = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("boiler");
    assertThat(letter).isPositive();
    bytes[letter] = 'c';
    Files.write(file, bytes);

    assertRepaired("Some files of the index are damaged. To repair: crosscase verify --repair.");
  }

  @Test
  void anIndexThatLacksASentenceOfTheTablesIsRepaired() throws Exception {
    Path corpus = folder.resolve("corpus");
    List<Sentence> sentences = new ArrayList<>();
    CorpusStages.tables(corpus, new ProgressLog(new PrintWriter(Writer.nullWriter())))
        .sentencesInOrder()
        .forEachRemaining(sentences::add);
    SentenceIndex.rebuild(
        corpus.resolve("index"),
        sentences.subList(1, sentences.size()).iterator(),
        CorpusTables.indexVersion(corpus));

    assertRepaired(
        "The sentences of 1 documents differ between index and tables, such as north/report.txt.");
  }

  private static void assertRepaired(String finding) {
    CommandResult damaged = crosscase("verify");
    assertThat(damaged.out()).contains(finding).endsWith("The corpus is not sound.\n");
    assertThat(damaged.code()).isEqualTo(1);

    CommandResult repaired = crosscase("verify", "--repair");
    assertThat(repaired.out()).isEqualTo("The corpus is sound.\n");
    assertThat(repaired.code()).isZero();
    assertThat(crosscase("search", "sentence:2").out()).contains("2 of 2 sentences");
  }

  private static Path largest(String of) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("corpus").resolve(of))) {
      return files.max(Comparator.comparingLong(file -> file.toFile().length())).orElseThrow();
    }
  }

  private static CommandResult crosscase(String... command) {
    return CommandResult.crosscase(
        Stream.concat(Stream.of(command), Stream.of("--corpus", folder + "/corpus"))
            .toArray(String[]::new));
  }
}
