package crosscase.extract.reading;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.extract.Samples;
import crosscase.extract.files.FileType;
import crosscase.extract.files.TikaReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MagicBytesTest {
  private static final TikaReader TIKA = new TikaReader();

  @TempDir private Path folder;

  @Test
  void detectTheSamplesAsTikaDoes() throws IOException {
    int told = 0;
    for (Path file : samples()) {
      String path = file.getFileName().toString();
      Optional<String> type = MagicBytes.detect(file, path);
      told += type.isPresent() ? 1 : 0;
      String tika = TIKA.detect(file);
      assertThat(FileType.of(type.orElse(tika), path)).as(path).isEqualTo(FileType.of(tika, path));
    }
    assertThat(told).isGreaterThan(30);
  }

  @Test
  void detectTextInAnyAlphabet() throws IOException {
    assertThat(type("a.txt", "Ann: Is it far?\n")).contains("text/plain");
    assertThat(type("a.md", "# Über uns")).contains("text/plain");
    assertThat(type("a.vtt", "\uFEFFWEBVTT\n\n00:01.000 --> 00:02.000\nHm")).contains("text/plain");
    assertThat(type("a.csv", "“ja”;б")).contains("text/plain");
  }

  @Test
  void acceptACharacterCutOffAtTheEndOfTheSample() throws IOException {
    assertThat(type("a.txt", "a" + "é".repeat(10_000))).contains("text/plain");
  }

  @Test
  void leaveMarkupScriptsBinariesAndOtherNamesToTika() throws IOException {
    assertThat(type("a.txt", "<html><body>Hm</body></html>")).isEmpty();
    assertThat(type("a.txt", "#!/bin/sh\nrm -r x")).isEmpty();
    assertThat(type("a.txt", "{\"a\": 1}")).isEmpty();
    assertThat(type("a.txt", "MZ\0\0 and so on")).isEmpty();
    assertThat(type("a.txt", "")).isEmpty();
    assertThat(type("a.eml", "From: Ann\n\nWell.")).isEmpty();
    Path latin = Files.write(folder.resolve("l.txt"), "é".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(MagicBytes.detect(latin, "l.txt")).isEmpty();
    Path zip = Files.writeString(folder.resolve("z.docx"), "PK\3\4 and no more");
    assertThat(MagicBytes.detect(zip, "z.docx")).isEmpty();
  }

  private Optional<String> type(String name, String text) throws IOException {
    return MagicBytes.detect(Files.writeString(folder.resolve(name), text), name);
  }

  private static List<Path> samples() throws IOException {
    try (Stream<Path> all = Files.walk(Samples.ROOT, 2)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
