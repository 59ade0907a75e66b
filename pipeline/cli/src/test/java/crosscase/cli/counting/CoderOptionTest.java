package crosscase.cli.counting;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.cli.CommandResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoderOptionTest {
  @TempDir private static Path folder;

  @BeforeAll
  static void codeOneSentence() throws IOException {
    Path input = Files.createDirectories(folder.resolve("input/north"));
    Files.writeString(input.resolve("visit.txt"), "The boiler broke. Nobody came for a week.\n");
    Path codings =
        Files.writeString(
            folder.resolve("codings.csv"),
            "document,theme,coder,sentence\nnorth/visit.txt,cold-nights,anna,1\n");
    assertThat(
            CommandResult.crosscase("run", folder + "/input", "--corpus", folder + "/corpus")
                .code())
        .isZero();
    CommandResult read =
        CommandResult.crosscase(
            "import-codings", codings.toString(), "--corpus", folder + "/corpus");
    assertThat(read.out()).contains("anna: 1 codings");
  }

  @Test
  void anUnknownCoderIsRefusedWithTheNamesOfTheCoders() {
    CommandResult result =
        CommandResult.crosscase("prevalence", "--coder", "ben", "--corpus", folder + "/corpus");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err())
        .contains("Nobody called 'ben' has coded this corpus; its coders are: anna");
  }

  @Test
  void aThemeMissingFromTheCodebookIsCountedForTheCoderWhoUsesIt() {
    CommandResult result =
        CommandResult.crosscase(
            "prevalence", "--coder", "anna", "--format", "csv", "--corpus", folder + "/corpus");

    assertThat(result.out()).containsPattern("(?m)^.*cold-nights.*,1,.*$");
  }
}
