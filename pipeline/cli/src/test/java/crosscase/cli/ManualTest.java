package crosscase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.cli.searching.QueryHelp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README and the pages of the manual agree with the program and with each other. */
class ManualTest {
  private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
  private static final Path README = ROOT.resolve("README.md");
  private static final Path MANUAL = ROOT.resolve("pipeline/manual");
  private static final int LONGEST_README = 150;
  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)[^)]*\\)");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```\\n(.*?)^```$");

  @Test
  void theReadmeIsShort() throws IOException {
    assertThat(Files.readAllLines(README)).hasSizeLessThan(LONGEST_README);
  }

  @Test
  void everyLinkLeadsToAFile() throws IOException {
    for (Path page : pages()) {
      for (String link : found(LINK, Files.readString(page))) {
        assertThat(page.resolveSibling(link)).as("linked from %s", page).exists();
      }
    }
  }

  @Test
  void theReadmeLinksToEveryPageOfTheManual() throws IOException {
    assertThat(found(LINK, Files.readString(README)))
        .containsAll(
            pages().stream()
                .filter(page -> page.startsWith(MANUAL))
                .map(page -> ROOT.relativize(page).toString())
                .toList());
  }

  @Test
  void theManualNamesEveryCommand() throws IOException {
    String commands = Files.readString(MANUAL.resolve("getting-started.md"));

    Crosscase.commandLine()
        .getSubcommands()
        .forEach(
            (name, command) -> {
              if (!command.getCommandSpec().usageMessage().hidden() && !name.equals("help")) {
                assertThat(commands).contains("`" + name + "`");
              }
            });
  }

  @Test
  void theManualNamesEveryScript() throws IOException {
    String scripts = Files.readString(MANUAL.resolve("how-it-is-built.md"));

    try (Stream<Path> files = Files.list(ROOT.resolve("scripts"))) {
      files
          .filter(Files::isExecutable)
          .map(file -> file.getFileName().toString())
          .forEach(name -> assertThat(scripts).contains("| `" + name + "` |"));
    }
  }

  @Test
  void theCodebookOfTheManualPassesItsCheck(@TempDir Path folder) throws IOException {
    String codebook =
        found(BLOCK, Files.readString(MANUAL.resolve("codebooks-and-coding.md"))).getFirst();
    Path file = Files.writeString(folder.resolve("codebook.yaml"), codebook);
    CommandResult check =
        CommandResult.crosscase("codebook", "check", "--codebook", file.toString());

    assertThat(check.code()).as(check.out() + check.err()).isZero();
  }

  @Test
  void theOutputOfTheDemoIsThatOfARun() throws IOException {
    SampleCorpus samples = SampleCorpus.shared();
    List<String> lines =
        samples.firstRun().out().replace(samples.folder().toString(), "corpus").lines().toList();

    for (Path page : List.of(README, MANUAL.resolve("getting-started.md"))) {
      String output =
          found(BLOCK, Files.readString(page)).stream()
              .filter(block -> block.startsWith("Sources: "))
              .findFirst()
              .orElseThrow();
      assertThat(lines)
          .as("lines quoted in %s", page)
          .containsAll(output.lines().filter(line -> !line.equals("...")).toList());
    }
  }

  @Test
  void searchesInTheManualFindWhatItSays() throws IOException {
    for (Path page : List.of(README, MANUAL.resolve("searching.md"))) {
      String block =
          found(BLOCK, Files.readString(page)).stream()
              .filter(text -> text.startsWith("$ scripts/crosscase search"))
              .findFirst()
              .orElseThrow();
      String query = found(Pattern.compile("'(.*?)'"), block).getFirst();
      CommandResult search =
          CommandResult.crosscase(
              "search",
              query,
              "--limit",
              "1",
              "--corpus",
              SampleCorpus.shared().folder().toString());

      assertThat(block.substring(block.indexOf('\n') + 1)).isEqualTo(search.out());
    }
  }

  @Test
  void theReadmeCountsTheExamplesOfTheQueryLanguage() throws IOException {
    assertThat(Files.readString(README))
        .contains("%d examples".formatted(QueryHelp.examples().size()));
  }

  private static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>(List.of(README));
    try (Stream<Path> files = Files.list(MANUAL)) {
      files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
    }
    return pages;
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(result -> result.group(1)).toList();
  }
}
