package crosscase.themes.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.themes.QdaProject.Imported;
import crosscase.themes.QdaProject.Selection;
import crosscase.themes.QdaProject.Source;
import crosscase.themes.QdaProjectFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Projects as other programs write them; each interprets the same schema in its own way. */
class OtherProgramsProjectsTest {
  private static final String TEXT = "Ann 😀 spoke.\r\n\r\nWe trust\r\nthem. 😀 So do they.\r\n";
  private static final String WORDS = "trust\r\nthem";
  private static final String CODE = "{00000000-0000-4000-8000-0000000000C1}";

  @TempDir private Path folder;

  /** A program's offsets of the same passage, by how it counts. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          code points and CRLF as one,       17, 27
          code points and CRLF as two,       19, 30
          UTF-16 units and CRLF as one,      18, 28
          UTF-16 units and CRLF as two,      20, 31
          the last character for the end,    17, 26
          the byte order mark too,           18, 28
          the mark and CRLF as two,          20, 31
          """)
  void infersHowAProgramCounts(String counting, int begin, int end) throws Exception {
    Imported read = read(project(text("internal://a.txt", begin, end)), Map.of());

    assertThat(read.warnings()).as(counting).isEmpty();
    assertThat(only(read).selections().getFirst().span().of(TEXT)).as(counting).isEqualTo(WORDS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "internal://a.txt",
        "internal:///A.TXT",
        "internal://sources/a.txt",
        "internal:\\\\a.txt",
        "Sources/a.txt"
      })
  void findsATextInTheArchiveHoweverItsPathIsWritten(String path) throws Exception {
    assertThat(only(read(project(text(path, 17, 27)), Map.of())).text()).isEqualTo(TEXT);
  }

  @Test
  void findsATextBesideTheArchiveButNotElsewhere() throws Exception {
    Files.writeString(Files.createDirectories(folder.resolve("p/my texts")).resolve("b.txt"), TEXT);
    Files.writeString(folder.resolve("secret.txt"), "not for the project");

    assertThat(only(read(project(text("relative:///my%20texts/b.txt", 17, 27)), Map.of())).text())
        .isEqualTo(TEXT);
    for (String path :
        List.of("relative:///../secret.txt", "absolute:///" + folder + "/secret.txt")) {
      assertThat(read(project(text(path, 17, 27)), Map.of()).warnings())
          .containsExactly(
              "The text of the source 'talk' is not in the file: left out, with its 1 selections.");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void readsATextInTheEncodingOfItsProgram(String encoding) throws Exception {
    String text = "Zoë said: we trust them.";
    String mark = encoding.startsWith("UTF") ? "\uFEFF" : "";
    Imported read =
        read(
            project(text("internal://z.txt", 0, 3).replace("trust them", "Zoë")),
            Map.of("Sources/z.txt", (mark + text).getBytes(Charset.forName(encoding))));

    assertThat(only(read).text()).isEqualTo(text);
    assertThat(only(read).selections().getFirst().span().of(text)).isEqualTo("Zoë");
  }

  @Test
  void aWordProcessorDocumentIsReadFromThePlainTextBesideIt() throws Exception {
    String rich =
        text("internal://a.txt", 17, 27)
            .replace("plainTextPath", "richTextPath='internal://a.docx' plainTextPath");

    assertThat(read(project(rich), Map.of()).warnings()).isEmpty();
  }

  @Test
  void aSelectionWithWrongOffsetsIsFoundByItsWordsAndReported() throws Exception {
    String three =
        selection("trust them", 17, 27)
            + selection("So do they", 31, 41)
            + selection("We trust", 3, 11);
    Imported read = read(project(source("internal://a.txt", three)), Map.of());

    assertThat(only(read).selections())
        .extracting(selection -> selection.span().of(TEXT))
        .containsExactly(WORDS, "So do they", "We trust");
    assertThat(read.warnings())
        .containsExactly(
            "'talk' has 1 selections whose offsets do not match their words: found by their words.");
  }

  @Test
  void aTitleIsNotTakenForAPassage() throws Exception {
    Imported read = read(project(source("internal://a.txt", selection("Ann", 17, 27))), Map.of());

    assertThat(only(read).selections().getFirst().span().of(TEXT)).isEqualTo(WORDS);
    assertThat(read.warnings())
        .containsExactly(
            "'talk' has 1 selections whose names do not match the text: placed by their offsets.");
    assertThat(
            read(project(source("internal://a.txt", selection("trust th…", 17, 27))), Map.of())
                .warnings())
        .isEmpty();
  }

  @Test
  void offsetsIntoATextInTheXmlStillCountItsLostCarriageReturns() throws Exception {
    String inner = source("", selection("trust them", 19, 30)).replace("plainTextPath=''", "");
    String content = "<PlainTextContent>" + TEXT + "</PlainTextContent>";
    String element = inner.replaceFirst("<PlainTextSelection", content + "<PlainTextSelection");
    Source source = only(read(project(element), Map.of()));

    assertThat(source.selections().getFirst().span().of(source.text())).isEqualTo("trust\nthem");
  }

  @Test
  void aTranscriptIsCodedBetweenSyncPoints() throws Exception {
    String audio =
        """
        <AudioSource guid='00000000-0000-4000-8000-0000000000d3' name='tape'>
        <Transcript guid='00000000-0000-4000-8000-0000000000d4' plainTextPath='internal://a.txt'>
        <SyncPoint guid='00000000-0000-4000-8000-0000000000e1' timeStamp='900' position='17'/>
        <SyncPoint guid='00000000-0000-4000-8000-0000000000e2' timeStamp='2100' position='27'/>
        <TranscriptSelection guid='00000000-0000-4000-8000-0000000000b7' name='trust them'
         fromSyncPoint='00000000-0000-4000-8000-0000000000e1' toSyncPoint='00000000-0000-4000-8000-0000000000e2'>
        <Coding guid='00000000-0000-4000-8000-0000000000b8'><CodeRef targetGUID='%s'/></Coding>
        </TranscriptSelection></Transcript></AudioSource>
        """
            .formatted(CODE);
    Source source = only(read(project(audio), Map.of()));

    assertThat(source.name()).isEqualTo("tape");
    assertThat(source.selections().getFirst().span().of(TEXT)).isEqualTo(WORDS);
    assertThat(source.selections().getFirst().coder()).isEqualTo("unknown");
  }

  @Test
  void aNamelessCaseGivesASourceItsVariablesAndTheRestIsReported() throws Exception {
    String refs = "<SourceRef targetGUID='00000000-0000-4000-8000-0000000000d1'/>";
    String value =
        "<VariableValue><VariableRef"
            + " targetGUID='00000000-0000-4000-8000-0000000000a1'/><IntegerValue>7</IntegerValue></VariableValue>";
    String cases =
        "<Variables><Variable guid='00000000-0000-4000-8000-0000000000a1' name='years'"
            + " typeOfVariable='Integer'/></Variables><Cases>"
            + "<Case guid='00000000-0000-4000-8000-0000000000c1'>%s%s</Case>".formatted(value, refs)
            + "<Case guid='00000000-0000-4000-8000-0000000000c2' name='housing'>%s</Case>"
                .formatted(refs)
            + "<Case guid='00000000-0000-4000-8000-0000000000c3' name='welfare'>%s</Case></Cases>"
                .formatted(refs);
    String xml =
        project(text("internal://a.txt", 17, 27))
            .replace("<Sources>", cases + "<Sources>")
            .replace(
                "</Project>",
                "<Notes><Note guid='00000000-0000-4000-8000-0000000000f1' name='memo'/></Notes>"
                    + "<Sets><Set guid='00000000-0000-4000-8000-0000000000f2' name='s'/></Sets>"
                    + "<Paintings><Painting/><Painting/></Paintings></Project>");
    Imported read = read(xml, Map.of());

    assertThat(only(read).caseName()).isEqualTo(Optional.of("housing"));
    assertThat(only(read).variables()).isEqualTo(Map.of("years", "7"));
    assertThat(read.warnings())
        .containsExactly(
            "A source of the case 'housing' is also in the case 'welfare': only the first is kept.",
            "Sets cannot be imported: 1 left out.",
            "Paintings cannot be imported: 2 left out.",
            "Notes cannot be imported: 1 left out.");
  }

  private static Source only(Imported read) {
    assertThat(read.project().sources()).as("%s", read.warnings()).hasSize(1);
    assertThat(read.project().sources().getFirst().selections())
        .extracting(Selection::theme)
        .containsOnly("trust");
    return read.project().sources().getFirst();
  }

  private static String text(String path, int begin, int end) {
    return source(path, selection("trust them", begin, end));
  }

  private static String source(String path, String selections) {
    return "<TextSource guid='00000000-0000-4000-8000-0000000000D1' name='talk' plainTextPath='%s'>%s</TextSource>"
        .formatted(path, selections);
  }

  private static String selection(String name, int begin, int end) {
    return """
    <PlainTextSelection guid='00000000-0000-4000-8000-0000000000b1' name='%s' startPosition='%d' endPosition='%d'>
    <Coding guid='00000000-0000-4000-8000-0000000000b2'><CodeRef targetGUID='%s'/></Coding></PlainTextSelection>
    """
        .formatted(name, begin, end, CODE);
  }

  private static String project(String sources) {
    return """
    <?xml version="1.0" encoding="utf-8"?>
    <Project xmlns="urn:QDA-XML:project:1.0" name="p" basePath="C:\\Users\\ann"><CodeBook><Codes>
    <Code guid="%s" name="Trust" isCodable="true"/></Codes></CodeBook><Sources>%s</Sources></Project>
    """
        .formatted(CODE, sources);
  }

  private Imported read(String xml, Map<String, byte[]> others) throws Exception {
    Path file = Files.createDirectories(folder.resolve("p")).resolve("other.qdpx");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      put(zip, "Project.qde", ("\uFEFF" + xml).getBytes(StandardCharsets.UTF_8));
      put(zip, "Sources/a.txt", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8));
      put(zip, "Sources/a.docx", new byte[] {1, 2, 3});
      for (Map.Entry<String, byte[]> other : others.entrySet()) {
        put(zip, other.getKey(), other.getValue());
      }
    }
    return QdaProjectFile.read(Files.write(file, bytes.toByteArray()));
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
  }
}
