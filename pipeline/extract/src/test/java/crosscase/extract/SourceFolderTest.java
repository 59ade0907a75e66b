package crosscase.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import crosscase.corpus.Rejection;
import crosscase.corpus.Rejection.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceFolderTest {
  @TempDir private Path folder;
  private Path root = Path.of("");

  @BeforeEach
  void aFileInsideAndAFileOutside() throws IOException {
    root = Files.createDirectory(folder.resolve("input"));
    Files.writeString(root.resolve("inside.txt"), "We trust them.");
    Files.writeString(folder.resolve("outside.txt"), "Nobody may read this.");
  }

  @Test
  void aLinkOutOfTheRootIsRejectedAndNotFollowed() throws IOException {
    Files.createSymbolicLink(root.resolve("out.txt"), folder.resolve("outside.txt"));
    Files.createSymbolicLink(root.resolve("through.txt"), Path.of("out.txt"));
    Files.createSymbolicLink(root.resolve("nowhere.txt"), Path.of("gone.txt"));
    Files.createSymbolicLink(root.resolve("all"), folder);

    for (String link : List.of("out.txt", "through.txt", "nowhere.txt", "all")) {
      assertThat(rejection(link).reason()).as(link).isEqualTo(Reason.UNSUPPORTED);
      assertThat(rejection(link).detail())
          .startsWith("The link points outside the input folder or to nothing");
      assertThat(source(link).sha256()).as(link).isEmpty();
    }
  }

  @Test
  void aLinkInsideTheRootHasTheBytesOfItsFile() throws IOException {
    Files.createSymbolicLink(root.resolve("link.txt"), Path.of("inside.txt"));

    assertThat(source("link.txt").sha256()).isEqualTo(source("inside.txt").sha256());
  }

  @Test
  void aPipeIsRejectedAndNotOpened() throws Exception {
    int made = new ProcessBuilder("mkfifo", root.resolve("pipe.txt").toString()).start().waitFor();
    assertThat(made).isZero();

    assertThat(rejection("pipe.txt").detail()).startsWith("It is a device, pipe or socket");
    assertThat(rejection("pipe.txt").reason()).isEqualTo(Reason.UNSUPPORTED);
  }

  @Test
  void aFolderThatMayNotBeListedIsRejectedAndTheOthersAreRead() throws IOException {
    Path closed = Files.createDirectory(root.resolve("closed"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    try {
      assumeThat(Files.isReadable(closed)).as("root may list every folder").isFalse();

      assertThat(rejection("closed").detail()).startsWith("The folder cannot be listed");
      assertThat(source("inside.txt").sha256()).isNotEmpty();
    } finally {
      Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    }
  }

  private Source source(String path) throws IOException {
    return SourceFolder.list(root).stream()
        .filter(source -> source.path().equals(path))
        .findFirst()
        .orElseThrow();
  }

  private Rejection rejection(String path) throws IOException {
    List<Source> sources = SourceFolder.list(root);
    Source source = source(path);
    Extraction extraction =
        new TextExtractor().extract(source, SourceMetadata.load(root, sources).describe(source));
    return ((Extraction.Rejected) extraction).rejection();
  }

  @ParameterizedTest
  @CsvSource({
    "old/documents/a.parquet, old/sentences/b.parquet, old holds a corpus",
    "documents/a.parquet, sentences/b.parquet, The input folder holds a corpus",
    "x/out/run.json, x/out/tables.xlsx, x/out holds results"
  })
  void refusesWhatCrosscaseItselfWrote(String one, String other, String message)
      throws IOException {
    for (String path : List.of("a.txt", one, other)) {
      Path file = root.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "text");
    }
    assertThatThrownBy(() -> SourceFolder.list(root))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith(message)
        .hasMessageEndingWith("move it out of the input folder, or give another one.");
  }
}
