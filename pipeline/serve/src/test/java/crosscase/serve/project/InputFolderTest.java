package crosscase.serve.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputFolderTest {
  @TempDir private Path around;
  private InputFolder input = new InputFolder(Path.of(""));

  @BeforeEach
  void open() {
    input = new InputFolder(around.resolve("project/input"));
  }

  private String store(String sent, String below) throws IOException {
    return input.store(sent, below, new ByteArrayInputStream(new byte[] {'x'})).orElse("refused");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          talk.txt                 |         | talk.txt
          housing/talk.txt         |         | housing/talk.txt
          talk.txt                 | Housing | Housing/talk.txt
          ../../etc/passwd         |         | etc/passwd
          /etc/passwd              |         | etc/passwd
          C:\\fakepath\\talk.txt   |         | C/fakepath/talk.txt
          talk.txt                 | ../..   | talk.txt
          a/../../../b.txt         |         | a/b.txt
          .hidden                  |         | hidden
          'a\tb\u202E.txt'         |         | a b .txt
          ..                       |         | refused
          a/                       |         | refused
          a/b/c/d/e/f/g/h/i.txt    |         | refused
          """)
  void aNameStaysBelowTheFolder(String sent, String below, String path) throws IOException {
    assertThat(store(sent, below == null ? "" : below)).isEqualTo(path);
    if (!path.equals("refused")) {
      assertThat(around.resolve("project/input").resolve(path)).isRegularFile();
    }
  }

  @Test
  void listsAndFindsOnlySourcesInTheFolder() throws IOException {
    store("housing/talk.txt", "");
    store("metadata.csv", "");
    Files.writeString(around.resolve("secret.txt"), "s");
    Files.writeString(input.folder().resolve(".notes"), "n");
    Files.createSymbolicLink(input.folder().resolve("link.txt"), around.resolve("secret.txt"));

    assertThat(input.files())
        .extracting(InputFolder.InputFile::path)
        .contains("housing/talk.txt")
        .doesNotContain("metadata.csv", ".notes");
    assertThat(input.find("housing/talk.txt")).isPresent();
    for (String other : new String[] {"../../secret.txt", "link.txt", "metadata.csv", "", "none"}) {
      assertThat(input.find(other)).as(other).isEmpty();
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void onlyThisAccountCanReadWhatIsStored() throws IOException {
    store("housing/talk.txt", "");

    Path file = input.folder().resolve("housing/talk.txt");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    for (Path created : List.of(input.folder().resolve("housing"), input.folder())) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(created)))
          .isEqualTo("rwx------");
    }
  }
}
