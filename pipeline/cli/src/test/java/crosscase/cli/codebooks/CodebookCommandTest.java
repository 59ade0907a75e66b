package crosscase.cli.codebooks;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.cli.CommandResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodebookCommandTest {
  @TempDir private Path folder;

  @Test
  void checkCountsThemesQueriesAndExamples() {
    CommandResult result = CommandResult.crosscase("codebook", "check");

    assertThat(result.out())
        .matches("15 themes, \\d+ queries, \\d+ examples and .*, 0 of them failed\\.\\R");
    assertThat(result.code()).isZero();
  }

  @Test
  void checkNamesTheExamplesThatFail() throws IOException {
    Path book =
        write(
            """
            themes:
              - id: trust
                examples: [They rely on us.]
                counter-examples: [He trusted the chair.]
                queries: [trust]
            """);
    CommandResult result =
        CommandResult.crosscase("codebook", "check", "--codebook", book.toString());

    assertThat(result.out().lines())
        .containsExactly(
            "The theme trust does not find its example: They rely on us.",
            "The theme trust finds its counter-example: He trusted the chair.",
            "1 themes, 1 queries, 2 examples and counter-examples, 2 of them failed.");
    assertThat(result.code()).isEqualTo(1);
  }

  @Test
  void checkSaysWhereAQueryCannotBeRead() throws IOException {
    Path book = write("themes:\n  - id: trust\n    queries:\n      - trust\n      - (trust\n");
    CommandResult result =
        CommandResult.crosscase("codebook", "check", "--codebook", book.toString());

    assertThat(result.err()).startsWith(book + ":5:9: The query '(trust' cannot be read");
    assertThat(result.code()).isEqualTo(2);
  }

  @Test
  void exportsAndImportsAgain() throws IOException {
    Path qdc = folder.resolve("book.qdc");
    Path yaml = folder.resolve("book.yaml");

    assertThat(CommandResult.crosscase("codebook", "export", qdc.toString()).code()).isZero();
    assertThat(CommandResult.crosscase("codebook", "import", qdc.toString(), yaml.toString()).out())
        .isEqualTo(yaml + ": 15 themes.%n".formatted());
    assertThat(CommandResult.crosscase("codebook", "check", "--codebook", yaml.toString()).code())
        .isZero();
    assertThat(CommandResult.crosscase("codebook", "import", qdc.toString(), yaml.toString()).err())
        .isEqualTo(yaml + " already exists: name a new file.%n".formatted());
    assertThat(CommandResult.crosscase("codebook", "export", "book.doc").err())
        .isEqualTo("book.doc is neither .qdc nor .csv: end its name in one of them.%n".formatted());
  }

  @Test
  void printsTheSchemaForEditors() {
    assertThat(CommandResult.crosscase("codebook", "schema").out())
        .startsWith("{")
        .contains("counter-examples");
  }

  private Path write(String yaml) throws IOException {
    return Files.writeString(folder.resolve("in.yaml"), yaml);
  }
}
