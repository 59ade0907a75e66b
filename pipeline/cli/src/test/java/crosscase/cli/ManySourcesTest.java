package crosscase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table with codes and a document in German, through all stages. */
class ManySourcesTest {
  private static final String GERMAN =
      "Wir haben lange überlegt, ob wir mit der Gemeinde zusammenarbeiten wollen. Das Vertrauen war"
          + " immer das Wichtigste, und genau das hat in all den Jahren gefehlt.\n";

  @TempDir private static Path folder;
  private static Ran first = new Ran(-1, "", "");

  @BeforeAll
  static void runs() throws IOException {
    Path input = folder.resolve("input");
    Files.createDirectories(input.resolve("north"));
    Files.writeString(input.resolve("north/gespräch.txt"), GERMAN);
    Files.writeString(
        input.resolve("survey.csv"),
        """
        interview;who;site;answer;warmth
        one;P1;homes;The caretaker knew our names.;1
        one;P2;homes;Nobody came for a week.;0
        """);
    Files.writeString(
        input.resolve("metadata.csv"), "path,columns\nsurvey.csv,case=site;codes=warmth\n");
    first = crosscase("run", folder + "/input");
  }

  @Test
  void aForeignDocumentIsNamedInTheRunsOutputEveryTime() {
    String warning =
        "Not in English, so found by form, without lemmas, parts of speech and entities:"
            + " north/gespräch.txt (German).";
    assertThat(first.code()).as(first.err()).isZero();
    assertThat(first.out()).contains(warning);
    assertThat(crosscase("run", folder + "/input").out()).contains(warning);
  }

  @Test
  void aForeignDocumentIsFoundByFormAndHasNoTags() {
    assertThat(crosscase("search", "form:vertrauen").out()).contains("1 of 1 sentences");
    assertThat(crosscase("search", "überlegt").out()).contains("1 of 1 sentences");
    assertThat(crosscase("search", "pos:NN* AND gemeinde").out()).doesNotContain("Gemeinde");
  }

  @Test
  void columnsOfATableBecomeCodingsOfANamedCoder() {
    Ran read = crosscase("import-codings", "--of-sources", "anna");
    assertThat(read.out()).contains("anna: 1 codings");
    assertThat(crosscase("search", "coder:anna theme:warmth").out())
        .contains("survey.csv#one")
        .contains("1 of 1 sentences");
  }

  private static Ran crosscase(String... arguments) {
    String[] all = Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--corpus";
    all[arguments.length + 1] = folder + "/corpus";
    return Ran.crosscase(all);
  }
}
