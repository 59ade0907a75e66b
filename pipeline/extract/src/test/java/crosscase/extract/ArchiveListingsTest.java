package crosscase.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forges a stored listing, so that the result shows whether the archive itself was opened. */
class ArchiveListingsTest {
  @TempDir private Path root;

  @BeforeEach
  void packs() throws IOException {
    pack("one.txt", "One spoke.");
  }

  @Test
  void anUnchangedArchiveIsNotOpened() throws IOException {
    ArchiveListings forged = forged();
    assertThat(paths(forged)).containsExactly("a.zip!/forged.txt");
    assertThat(paths(ArchiveListings.fromJson(forged.toJson())))
        .containsExactly("a.zip!/forged.txt");
  }

  @Test
  void anArchiveWithOtherBytesIsOpened() throws IOException {
    ArchiveListings forged = forged();
    pack("two.txt", "Two spoke.");
    assertThat(paths(forged)).containsExactly("a.zip!/two.txt");
  }

  @Test
  void anArchiveIsOpenedAgainUnderOtherLimits() throws IOException {
    Limits longer = new Limits(1024, Duration.ofSeconds(61), 1 << 20, 1000);
    ExtractionSettings settings = new ExtractionSettings(longer, ExtractionSettings.Ocr.OFF);
    assertThat(SourceFolder.list(root, settings, forged()))
        .extracting(Source::path)
        .containsExactly("a.zip!/one.txt");
  }

  @Test
  void anArchiveThatCannotBeOpenedIsNotOpenedAgain() throws IOException {
    Files.writeString(root.resolve("a.zip"), "PK and nothing more");
    ArchiveListings met = ArchiveListings.empty();
    assertThat(paths(met)).containsExactly("a.zip");
    assertThat(met.toJson()).contains("[]");
    assertThat(paths(ArchiveListings.fromJson(met.toJson()))).containsExactly("a.zip");
  }

  @Test
  void aDamagedListingCountsAsNone() throws IOException {
    assertThat(paths(ArchiveListings.fromJson("{\"archives\": [")))
        .isEqualTo(paths(ArchiveListings.fromJson("")))
        .containsExactly("a.zip!/one.txt");
  }

  private ArchiveListings forged() throws IOException {
    ArchiveListings met = ArchiveListings.empty();
    paths(met);
    return ArchiveListings.fromJson(met.toJson().replace("one.txt", "forged.txt"));
  }

  private List<String> paths(ArchiveListings archives) throws IOException {
    return SourceFolder.list(root, ExtractionSettings.DEFAULT, archives).stream()
        .map(Source::path)
        .toList();
  }

  private void pack(String name, String text) throws IOException {
    try (OutputStream bytes = Files.newOutputStream(root.resolve("a.zip"));
        ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
