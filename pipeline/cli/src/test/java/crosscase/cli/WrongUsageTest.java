package crosscase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongUsageTest {
  @TempDir private Path folder;
  @TempDir private Path elsewhere;

  @Test
  void noSuchFolder() {
    assertRefused(
        CommandResult.crosscase("run", folder + "/nowhere", "--corpus", folder + "/corpus"),
        "There is no folder " + folder + "/nowhere: give the folder with the interviews.");
  }

  @Test
  void notACorpus() {
    assertRefused(
        CommandResult.crosscase("search", "trust", "--corpus", folder.toString()),
        folder + " is not a corpus: create one with crosscase run INPUT --corpus " + folder + ".");
  }

  @Test
  void theCorpusIsAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertRefused(
        CommandResult.crosscase("ingest", folder.toString(), "--corpus", file.toString()),
        file + " is a file: give a folder with --corpus.");
  }

  @Test
  void aFileSystemThatSparkDoesNotHave() {
    assertRefused(
        CommandResult.crosscase("search", "trust", "--corpus", "nosuch://host/corpus"),
        "Spark has no file system for nosuch://host/corpus: add its jar with --packages, such as");
  }

  @Test
  void unknownOption() {
    assertRefused(
        CommandResult.crosscase("run", folder.toString(), "--colour"),
        "Unknown option: '--colour'");
  }

  @Test
  void missingInput() {
    assertRefused(CommandResult.crosscase("run"), "Missing required parameter: 'INPUT'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          metadata.csv | path@homes/* | line 2: no source matches homes/*; correct
          metadata.csv | path@*.txt@one.* | line 3: one.txt is already described by an earlier entry
          metadata.csv | path,date@one.txt,2025-02-30 | line 2: 2025-02-30 is not a date; write
          corpus.yaml | sources:@- path: homes/* | line 2, column 9: no source matches homes/*
          corpus.yaml | sources:@- path: 'o*'@- path: '*' | line 3, column 9: one.txt is already described by an earlier
          corpus.yaml | sources:@- path: one.txt@  date: 2025-13-01 | line 3, column 9: 2025-13-01
          """)
  void wrongMetadataWithItsLine(String name, String text, String message) throws IOException {
    Files.writeString(folder.resolve("one.txt"), "I: Why?");
    Files.writeString(folder.resolve(name), text.replace('@', '\n'));
    CommandResult result =
        CommandResult.crosscase("ingest", folder.toString(), "--corpus", elsewhere + "/corpus");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains(name + ", " + message);
  }

  @Test
  void noCommand() {
    assertRefused(CommandResult.crosscase(), "A command is missing, such as run or search.");
  }

  @Test
  void unreadableCodebookWithLineAndColumn() throws IOException {
    Path book =
        Files.writeString(folder.resolve("book.yaml"), "themes:\n  - id: trust\n    query: x\n");
    assertRefused(
        CommandResult.crosscase(
            "run", folder.toString(), "--corpus", elsewhere + "/c", "--codebook", book.toString()),
        book
            + ":3:5: A theme has no key 'query': use one of colour, counter-examples, definition, "
            + "examples, exclude, guid, id, label, not-when, parent, queries, scope, use-when.");
  }

  @Test
  void codebookThatDoesNotExist() {
    assertRefused(
        CommandResult.crosscase(
            "run", folder.toString(), "--corpus", elsewhere + "/c", "--codebook", folder + "/none"),
        "There is no codebook " + folder + "/none: check the name.");
  }

  @Test
  void aNumberThatCannotBeShown() throws IOException {
    Path log = Files.createDirectories(folder.resolve("c/documents/_delta_log"));
    Files.createFile(log.resolve("00000000000000000000.json"));
    String at = folder + "/c";
    assertRefused(
        CommandResult.crosscase("cooccur", "--pair", "trust", "--show", "--corpus", at),
        "--show needs --pair A,B.");
    assertRefused(
        CommandResult.crosscase(
            "prevalence", "--show", "--case", "x", "--by", "role,kind", "--corpus", at),
        "--show needs --theme A.");
    assertRefused(
        CommandResult.crosscase(
            "prevalence",
            "--show",
            "--theme",
            "trust",
            "--case",
            "x",
            "--by",
            "role,kind",
            "--corpus",
            at),
        "--case needs one value for each of role,kind.");
    assertRefused(
        CommandResult.crosscase("sequence", "--pair", "trust,culture", "--corpus", at),
        "--pair and --case only work with --show: add it.");
    assertRefused(
        CommandResult.crosscase("prevalence", "--theme", "trust", "--corpus", at),
        "--theme and --case only work with --show: add it.");
    assertRefused(
        CommandResult.crosscase("sequence", "--within", "0", "--corpus", at),
        "--within must be 1 or more, not 0.");
    assertRefused(
        CommandResult.crosscase("cooccur", "--unit", "page", "--corpus", at),
        "--unit page is not a unit: give sentence, window:K, turn, paragraph or document.");
  }

  @Test
  void limitsThatNoFileCanKeep() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "Yes.");
    assertRefused(
        CommandResult.crosscase("extract", "--file-memory", "1", file.toString()),
        "--file-memory must be 64 or more, not 1.");
    assertRefused(
        CommandResult.crosscase(
            "run", folder.toString(), "--corpus", elsewhere + "/c", "--file-seconds", "0"),
        "--file-seconds must be 1 or more, not 0.");
    assertRefused(
        CommandResult.crosscase(
            "ingest", folder.toString(), "--corpus", elsewhere + "/c", "--file-size", "x"),
        "Invalid value for option '--file-size'");
  }

  @Test
  void ocrWithoutTesseract() throws Exception {
    Path file = Files.writeString(folder.resolve("a.txt"), "Yes.");
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Crosscase.class.getName(),
            "extract",
            "--ocr",
            file.toString());
    builder.environment().put("PATH", folder.toString());
    Process process = builder.start();

    assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEqualTo(
            "--ocr needs tesseract, which is not on the PATH: install it, or leave out --ocr.%n"
                .formatted());
    assertThat(process.waitFor()).isEqualTo(2);
  }

  @Test
  void everyCommandHasHelp() {
    for (String command : Crosscase.commandLine().getSubcommands().keySet()) {
      CommandResult help = CommandResult.crosscase(command, "--help");
      assertThat(help.code()).isZero();
      assertThat(help.out()).contains("Usage: crosscase " + command);
    }
  }

  private static void assertRefused(CommandResult result, String sentence) {
    assertThat(result.err()).startsWith(sentence);
    assertThat(result.err().lines().filter(line -> !line.startsWith("See ")).count()).isEqualTo(1);
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
  }
}
