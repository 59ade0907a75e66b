package crosscase.extract;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.corpus.Rejection;
import crosscase.corpus.Rejection.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RejectedFilesTest {

  @ParameterizedTest
  @CsvSource({
    "encrypted.pdf, ENCRYPTED, protected by a password",
    "truncated.docx, CORRUPT, damaged or incomplete",
    "empty.txt, EMPTY, no bytes",
    "wrong-extension.docx, UNSUPPORTED, actually image/png",
    "scanned.pdf, NO_TEXT, scanned pages but no text: install tesseract and use --ocr"
  })
  void eachIsRejectedWithItsReason(String name, Reason reason, String words) throws IOException {
    Rejection rejection = Samples.rejection("bad/" + name);
    assertThat(rejection.reason()).isEqualTo(reason);
    assertThat(rejection.detail()).contains(words).endsWith(".");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", " ", "\r\n\r\n", "\n\n \n\t", "\u00a0\n"})
  void aFileOfBlankLinesHasNoText(String blank, @TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.txt"), blank);
    List<Source> sources = SourceFolder.list(folder);
    Extraction extraction =
        new TextExtractor()
            .extract(
                sources.getFirst(),
                SourceMetadata.load(folder, sources).describe(sources.getFirst()));
    assertThat(((Extraction.Rejected) extraction).rejection().reason()).isEqualTo(Reason.NO_TEXT);
  }

  @Test
  void aSourceThatCouldNotBeReadIsRejected() throws IOException {
    Source source = new Source("a.txt", Path.of("a.txt"), 3, "");
    SourceMetadata metadata = SourceMetadata.load(Samples.ROOT, SourceFolder.list(Samples.ROOT));
    Extraction extraction = new TextExtractor().extract(source, metadata.describe(source));
    assertThat(extraction).isInstanceOf(Extraction.Rejected.class);
  }

  @Test
  void aSourceThatHasVanishedIsRejected() throws IOException {
    Source source = new Source("gone.txt", Path.of("gone.txt"), 3, "00");
    SourceMetadata metadata = SourceMetadata.load(Samples.ROOT, SourceFolder.list(Samples.ROOT));
    Extraction extraction = new TextExtractor().extract(source, metadata.describe(source));
    assertThat(extraction).isInstanceOf(Extraction.Rejected.class);
  }
}
