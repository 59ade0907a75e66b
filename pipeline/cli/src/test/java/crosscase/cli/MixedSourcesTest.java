package crosscase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table with codes, an archive and a German document, through all stages. */
class MixedSourcesTest {
  private static final String GERMAN =
      "Wir haben lange überlegt, ob wir mit der Gemeinde zusammenarbeiten wollen. Das Vertrauen war"
          + " immer das Wichtigste, und genau das hat in all den Jahren gefehlt.\n";

  @TempDir private static Path folder;
  private static CommandResult first = new CommandResult(-1, "", "");

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
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(input.resolve("south.zip")))) {
      pack(zip, "visits/one.txt", "The boiler broke on a Sunday.\n");
      pack(zip, "visits/again.txt", "The boiler broke on a Sunday.\n");
      pack(zip, "visits/none.txt", "");
    }
    first = crosscase("run", folder + "/input");
  }

  private static void pack(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void membersOfAnArchiveAreDocumentsOrRejectionsOfTheirOwn() {
    assertThat(first.code()).as(first.err()).isEqualTo(3);
    assertThat(first.out())
        .contains("Sources: 5 new, 0 changed, 0 unchanged, 0 removed, 2 rejected.")
        .containsPattern("(?m)^south.zip!/visits/none.txt +empty ")
        .containsPattern("(?m)^south.zip!/visits/one.txt +duplicate .*south.zip!/visits/again.txt");
    assertThat(crosscase("search", "boiler AND case:south").out())
        .contains("south.zip!/visits/again.txt")
        .contains("1 of 1 sentences");
    assertThat(crosscase("ingest", folder + "/input").out())
        .contains("5 unchanged", "Nothing was extracted");
  }

  @Test
  void aForeignDocumentIsNamedInTheOutputOfEveryRun() {
    String warning =
        "Not in English, so found by word form only, without lemmas, tags and names:"
            + " north/gespräch.txt (German).";
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
    CommandResult read = crosscase("import-codings", "--of-sources", "anna");
    assertThat(read.out()).contains("anna: 1 codings");
    assertThat(crosscase("search", "coder:anna theme:warmth").out())
        .contains("survey.csv#one")
        .contains("1 of 1 sentences");
  }

  private static CommandResult crosscase(String... arguments) {
    String[] all = Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--corpus";
    all[arguments.length + 1] = folder + "/corpus";
    return CommandResult.crosscase(all);
  }
}
