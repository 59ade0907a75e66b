package crosscase.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crosscase.corpus.Span;
import crosscase.themes.QdaProject.Selection;
import crosscase.themes.QdaProject.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QdaProjectFileTest {
  private static final String TEXT = "😀 We trust them.\n\nThere was no trust, 👍🏽 none.";

  @TempDir private Path folder;

  @Test
  void readsWhatItWroteWithoutLossAndWritesWhatTheSchemaAllows() throws Exception {
    QdaProject project = project(TEXT, 6);
    Path file = folder.resolve("project.qdpx");
    QdaProjectFile.write(project, file);

    assertThat(QdaProjectFile.read(file)).isEqualTo(new QdaProject.Imported(project, List.of()));
    try (ZipFile zip = new ZipFile(file.toFile())) {
      byte[] xml = zip.getInputStream(zip.getEntry("project.qde")).readAllBytes();
      assertThat(RefiQdaSchema.fault("Project-mrt2019.xsd", xml)).isEmpty();
      assertThat(new String(xml, StandardCharsets.UTF_8))
          .contains("name=\"trust\" startPosition=\"5\" endPosition=\"10\"");
    }
  }

  @Test
  void crlfCountsAsOneInTheFile() throws Exception {
    Path file = folder.resolve("project.qdpx");
    QdaProjectFile.write(project(TEXT.replace("\n", "\r\n"), 6), file);

    assertThat(QdaProjectFile.read(file).project()).isEqualTo(project(TEXT, 6));
  }

  @ParameterizedTest
  @CsvSource({"1, 0", "2, 0", "1, 1", "2, 1"})
  void infersHowAnotherProgramCounts(int lineEnd, int last) throws Exception {
    String text = "One 😀.\r\nTwo.\r\nWe trust them.";
    int begin = 6 + lineEnd + 4 + lineEnd + 3;
    String name = "trust";
    Path file =
        write(
            """
            <Project xmlns="urn:QDA-XML:project:0:10" name="p"><Users>
            <User guid="{00000000-0000-4000-8000-000000000001}" name="Anna"/></Users>
            <CodeBook><Codes><Code guid="00000000-0000-4000-8000-0000000000C1" name="Trust" isCodable="true"/>
            </Codes></CodeBook><Sources>
            <TextSource guid="00000000-0000-4000-8000-0000000000d1" name="a" plainTextPath="internal://A.txt">
            <PlainTextSelection guid="00000000-0000-4000-8000-0000000000b1" name="%s" startPosition="%d"
             endPosition="%d" creatingUser="00000000-0000-4000-8000-000000000001">
            <Coding guid="00000000-0000-4000-8000-0000000000b2">
            <CodeRef targetGUID="00000000-0000-4000-8000-0000000000c1"/></Coding></PlainTextSelection>
            <PlainTextSelection guid="00000000-0000-4000-8000-0000000000b3" startPosition="0" endPosition="1"/>
            </TextSource>
            <AudioSource guid="00000000-0000-4000-8000-0000000000d2" name="tape"/>
            </Sources></Project>
            """
                .formatted(name, begin, begin + name.length() - last),
            "\uFEFF" + text);
    QdaProject.Imported imported = QdaProjectFile.read(file);

    Selection selection = imported.project().sources().getFirst().selections().getFirst();
    assertThat(selection.span().of(text)).isEqualTo("trust");
    assertThat(selection.coder()).isEqualTo("Anna");
    assertThat(selection.theme()).isEqualTo("trust");
    assertThat(imported.warnings())
        .containsExactly(
            "'a' has 1 selections without a code: left out.",
            "The source 'tape' has no text: left out.");
  }

  @Test
  void aFileThatIsNotAProjectGivesOneSentence() throws IOException {
    Path text = Files.writeString(folder.resolve("a.qdpx"), "not a zip");

    assertThatThrownBy(() -> QdaProjectFile.read(text))
        .isInstanceOf(ExchangeException.class)
        .hasMessage(
            "The file is not a ZIP archive that contains project.qde: export the project as REFI-QDA (.qdpx).");
  }

  private static QdaProject project(String text, int first) {
    int second = text.lastIndexOf("trust");
    Theme barriers = theme("barriers", Optional.empty());
    Theme trust = theme("trust", Optional.of("barriers"));
    Span one = new Span(first, first + 5);
    Span two = new Span(second, second + 5);
    return new QdaProject(
        "Partnership",
        List.of(barriers, trust),
        List.of(
            new Source(
                "housing/a.txt",
                text,
                Optional.of("housing"),
                Map.of("region", "North"),
                List.of(
                    new Selection(one, "trust", "anna", false),
                    new Selection(one, "barriers", "ben", false),
                    new Selection(two, "trust", "codebook", true))),
            new Source("b.txt", "Nothing.", Optional.empty(), Map.of(), List.of())));
  }

  private static Theme theme(String id, Optional<String> parent) {
    return new Theme(
        id, Theme.guidOf(id), id, parent, Optional.empty(), Guidance.NONE, ThemeQueries.NONE);
  }

  private Path write(String xml, String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      zip.putNextEntry(new ZipEntry("Project.qde"));
      zip.write(xml.getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("Sources/a.TXT"));
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return Files.write(folder.resolve("other.qdpx"), bytes.toByteArray());
  }
}
