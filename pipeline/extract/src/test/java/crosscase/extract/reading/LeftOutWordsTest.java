package crosscase.extract.reading;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.corpus.Document;
import crosscase.extract.Extraction;
import crosscase.extract.Source;
import crosscase.extract.SourceFolder;
import crosscase.extract.SourceMetadata;
import crosscase.extract.TextExtractor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads a transcript with a comment, a deletion, a page header and a note. */
class LeftOutWordsTest {
  private static final Path FILES = Path.of("src/test/resources/crosscase/extract");

  @ParameterizedTest
  @ValueSource(strings = {"commented.doc", "commented.docx", "commented.odt", "commented.rtf"})
  void belongToNoTurn(String name) throws IOException {
    Source source =
        SourceFolder.list(FILES).stream()
            .filter(s -> s.path().equals(name))
            .findFirst()
            .orElseThrow();
    Extraction extraction =
        new TextExtractor()
            .extract(source, SourceMetadata.load(FILES, SourceFolder.list(FILES)).describe(source));
    assertThat(extraction).isInstanceOf(Extraction.Extracted.class);
    assertThat(said(((Extraction.Extracted) extraction).documents().getFirst()))
        .containsExactly(
            "Ann: What did you think of it?",
            "Bob: I thought nothing.",
            "Ann: Really",
            "Bob: Really.");
  }

  private static List<String> said(Document document) {
    return document.paragraphs().stream()
        .filter(paragraph -> paragraph.turn().isPresent())
        .map(
            paragraph ->
                document.turnOf(paragraph).orElseThrow().speaker()
                    + ": "
                    + paragraph.span().of(document.text()))
        .toList();
  }
}
