package crosscase.extract.isolation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import crosscase.extract.Extraction;
import crosscase.extract.ReadingHints;
import crosscase.extract.Source;
import crosscase.extract.SourceMetadata;
import crosscase.extract.TextExtractor;
import crosscase.extract.files.RejectionException;
import crosscase.extract.reading.ContentReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.helpers.DefaultHandler;

/** Reads files that refer to remote templates, images, entities and programs. */
class RemoteReferencesTest {
  private static final String SAID = "The door stays shut.";
  private static final String MACRO = "Shell";
  private static final String SECRET = "The key lies under the third flowerpot.";

  @TempDir private Path folder;
  private RecordingHost host;
  private FileWithReferences template;

  @BeforeEach
  void listen() throws IOException {
    host = new RecordingHost();
    Path near = Files.writeString(folder.resolve("near.txt"), SECRET);
    template = new FileWithReferences(host.address(), near);
  }

  @AfterEach
  void stop() throws IOException {
    host.close();
  }

  @Test
  void areRequestedByAParserThatFollowsThem() throws Exception {
    Source source = template.make("tree.xml", folder);
    Throwable notFound =
        catchThrowable(
            () ->
                SAXParserFactory.newInstance()
                    .newSAXParser()
                    .parse(source.file().toFile(), new DefaultHandler()));
    assertThat(notFound).isInstanceOf(IOException.class);
    assertThat(host.requests()).isNotEmpty();
  }

  @Test
  void areRefusedToTheSameParserInAnIsolatedProcess() throws Exception {
    Source source = template.make("tree.xml", folder);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                IsolatedXmlParser.class.getName(),
                source.file().toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).isNotZero();
    assertThat(said).contains("references in files are never followed");
    assertThat(host.requests()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "page.html, DOCUMENT",
    "page.xhtml, DOCUMENT",
    "notes.md, DOCUMENT",
    "letter.rtf, DOCUMENT",
    "letter.pdf, DOCUMENT",
    "references.docx, DOCUMENT",
    "references.odt, DOCUMENT",
    "entities.docx, DOCUMENT",
    "entities.odt, DOCUMENT",
    "tree.xml, UNSUPPORTED",
    "drawing.svg, UNSUPPORTED"
  })
  void areNeverFollowedByAReadingProcess(String name, String outcome) throws IOException {
    Source source = template.make(name, folder);
    Extraction extraction =
        new TextExtractor().extract(source, SourceMetadata.none().describe(source));
    assertThat(host.requests()).isEmpty();
    assertThat(outcome(extraction)).isEqualTo(outcome);
  }

  /** A second safeguard: this process may open connections, but the readers request none. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "page.html",
        "page.xhtml",
        "notes.md",
        "letter.rtf",
        "letter.pdf",
        "references.docx",
        "references.odt",
        "entities.docx",
        "entities.odt",
        "tree.xml",
        "drawing.svg"
      })
  void areNotEvenRequestedByTheReaders(String name) throws IOException {
    Source source = template.make(name, folder);
    try {
      new ContentReader().read(source.file(), name, ReadingHints.NONE);
    } catch (RejectionException reason) {
      // Whether the file gives a document is tested in a reading process.
    }
    assertThat(host.requests()).isEmpty();
  }

  private static String outcome(Extraction extraction) {
    if (extraction instanceof Extraction.Rejected rejected) {
      return rejected.rejection().reason().name();
    }
    String text =
        ((Extraction.Extracted) extraction)
            .documents().stream().map(document -> document.text()).collect(Collectors.joining());
    assertThat(text).contains(SAID).doesNotContain(SECRET, MACRO);
    return "DOCUMENT";
  }
}
