package crosscase.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputFilesTest {
  @TempDir private Path root;

  @Test
  void listsSourcesButNotWhatDescribesThemOrIsHidden() throws IOException {
    for (String path :
        new String[] {
          "a.txt", "x/b.txt", "x/metadata.csv", "speakers.csv", "README.md", ".git/c.txt", "_d.txt"
        }) {
      Files.createDirectories(root.resolve(path).getParent());
      Files.writeString(root.resolve(path), path);
    }

    assertThat(InputFiles.list(root)).containsOnlyKeys("a.txt", "x/b.txt", "x/metadata.csv");
    assertThat(InputFiles.fileOf("x/a.zip!/b/c.txt")).isEqualTo("x/a.zip");
    assertThat(InputFiles.memberOf("x/a.zip!/b/c.txt")).isEqualTo("b/c.txt");
    assertThat(InputFiles.memberOf("x/a.txt")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "housing/*|true|false",
        "housing/a.txt|true|false",
        "**.txt|true|true",
        "[|false|false"
      })
  void aPatternMatchesPathsOfSources(String pattern, boolean inHousing, boolean inWelfare) {
    assertThat(PathPattern.of(pattern).matches("housing/a.txt")).isEqualTo(inHousing);
    assertThat(PathPattern.of(pattern).matches("welfare/a.txt")).isEqualTo(inWelfare);
    assertThat(PathPattern.of(pattern).mistake().isPresent()).isEqualTo(pattern.equals("["));
  }

  /** A header of one column with more semicolons than commas must not decide. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "path,case|,",
        "Path;case|;",
        "'a,b,c;path'|;",
        "case\tpath|'\t'",
        "path|,",
        "x;y;z|,",
        "'sep=;\npath;case'|;"
      })
  void theDelimiterIsTheOneThatGivesTheHeaderTheRequiredColumn(String text, String delimiter) {
    String table = text.translateEscapes();
    CsvLayout layout = CsvLayout.of(table, "path");
    assertThat(layout.delimiter()).isEqualTo(delimiter.translateEscapes().charAt(0));
    assertThat(layout.table(table)).doesNotStartWith("sep=");
  }
}
