package crosscase.cli.coding;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.cli.CommandResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Codes of 0 and 1 in a table of answers, imported as a person's and compared. */
class ImportCodedColumnsTest {
  @TempDir private static Path folder;

  @BeforeAll
  static void importAnnasColumns() throws IOException {
    Path input = Files.createDirectories(folder.resolve("input"));
    Files.writeString(
        input.resolve("survey.csv"),
        """
        interview,speaker,site,answer,trust,money
        one,P1,homes,We trust them.,1,0
        one,P1,homes,We rely on their word.,1,0
        two,P2,benefits,Nobody asked us.,0,0
        three,P3,benefits,They trusted the budget.,0,1
        """);
    Files.writeString(
        input.resolve("metadata.csv"), "path,columns\nsurvey.csv,case=site;codes=trust|money\n");
    Files.writeString(folder.resolve("codebook.yaml"), "themes: [{id: trust, queries: [trust]}]\n");
    CommandResult run =
        crosscase(
            "run", input.toString(), "--codebook", folder.resolve("codebook.yaml").toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(crosscase("import-codings", "--of-sources", "anna").out())
        .isEqualTo("anna: 3 codings\n");
  }

  @Test
  void aRowOfZerosIsAJudgementToo() {
    assertThat(crosscase("compare", "anna", "codebook", "--format", "csv").out().lines())
        .hasSize(3)
        .first()
        .isEqualTo(
            "theme,first,second,both,only_first,only_second,neither,percent,kappa,alpha,precision,recall,f1");
    // The four answers: coded by both, only by Anna, by neither, only by the codebook.
    assertThat(compared("trust")).startsWith("trust,anna,codebook,1,1,1,1,50.0,0.0,");
    assertThat(compared("trust")).endsWith(",0.5,0.5,0.5");
    assertThat(compared("money")).startsWith("money,anna,codebook,0,1,0,3,75.0,");
  }

  @Test
  void queriesFindWhatThePersonCoded() {
    String[] query = {"search", "coder:anna theme:trust", "--format", "csv"};

    assertThat(crosscase(query).out().lines().skip(1))
        .hasSize(2)
        .allSatisfy(row -> assertThat(row).contains("survey.csv#one"));
  }

  private static String compared(String theme) {
    return crosscase("compare", "anna", "codebook", "--format", "csv")
        .out()
        .lines()
        .filter(row -> row.startsWith(theme + ","))
        .findFirst()
        .orElse("");
  }

  private static CommandResult crosscase(String... command) {
    return CommandResult.crosscase(
        Stream.concat(Stream.of(command), Stream.of("--corpus", folder + "/corpus"))
            .toArray(String[]::new));
  }
}
