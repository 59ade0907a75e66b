package crosscase.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crosscase.corpus.DocumentMetadata;
import crosscase.corpus.Kind;
import crosscase.extract.metadata.CaseFolders;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceMetadataTest {
  @TempDir private Path root;

  @BeforeEach
  void putTwoInterviewsInAFolder() throws IOException {
    Files.createDirectories(root.resolve("housing"));
    Files.writeString(root.resolve("housing/one.txt"), "I: Why?");
    Files.writeString(root.resolve("housing/two.txt"), "I: How?");
  }

  @Test
  void readsAllKnownKeys() throws IOException {
    write(
        """
        path,case,kind,title,date,region,speakers
        housing/*,homes,interview,A talk,2025-03-11,North,Ann=provider; I=interviewer
        """);
    assertThat(describe("housing/two.txt"))
        .isEqualTo(
            new DocumentMetadata(
                "housing/two.txt",
                Optional.of("homes"),
                Kind.INTERVIEW,
                "A talk",
                "2025-03-11",
                Map.of("region", "North"),
                Map.of("Ann", "provider", "I", "interviewer")));
  }

  @Test
  void usesTheFirstFolderAsTheCaseWithoutMetadata() throws IOException {
    assertThat(describe("housing/one.txt"))
        .isEqualTo(
            new DocumentMetadata(
                "housing/one.txt",
                Optional.of("housing"),
                Kind.OTHER,
                "one.txt",
                "",
                Map.of(),
                Map.of()));
  }

  @Test
  void anEmptyCaseMeansNoCase() throws IOException {
    write("path,case\nhousing/one.txt,\n");
    assertThat(describe("housing/one.txt").caseName()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          file;housing/one.txt                            | line 1: there is no column path
          path;PAGE@housing/one.txt;3                     | line 1: a column cannot be named PAGE
          path;kind@housing/one.txt;chat                  | line 2: chat is not a kind of document
          path;date@housing/one.txt;2025-02-30            | line 2: 2025-02-30 is not a date
          path@housing/one.txt@welfare/*                  | line 3: no source matches welfare/*
          path@housing/*@*/two.txt                        | line 3: housing/two.txt is already described
          path;speakers@housing/one.txt;Ann               | line 2: Ann is not a speaker
          path;encoding@housing/one.txt;Klingon           | line 2: Klingon is not a known encoding
          path;exclude@housing/one.txt;maybe              | line 2: maybe is neither yes nor no
          path;genre@housing/one.txt;novel                | line 2: novel is not a genre
          """)
  void namesTheLineOfAMistake(String table, String message) throws IOException {
    write(table.replace(';', ',').replace('@', '\n'));
    assertThatThrownBy(() -> SourceMetadata.load(root, SourceFolder.list(root)))
        .isInstanceOf(MetadataException.class)
        .hasMessageStartingWith("metadata.csv, " + message);
  }

  @Test
  void aRowThatNamesASourceCountsMoreThanAPattern() throws IOException {
    write("path,region\nhousing/two.txt,South\nhousing/*,North\n");

    assertThat(describe("housing/one.txt").variables()).containsEntry("region", "North");
    assertThat(describe("housing/two.txt").variables()).containsEntry("region", "South");
  }

  @Test
  void namesAllMistakesAtOnce() throws IOException {
    write(
        """
        path,kind,date,title
        housing/one.txt,chat,yesterday,One
        welfare/*,,,
        housing/two.txt,report,2025-03-11,Hopes, fears
        """);
    assertThatThrownBy(() -> SourceMetadata.load(root, SourceFolder.list(root)))
        .hasMessageMatching(
            """
            metadata.csv, line 4: the row has more cells than the header; .*
            metadata.csv, line 2: chat is not a kind of document; .*
            metadata.csv, line 2: yesterday is not a date; .*
            metadata.csv, line 3: no source matches welfare/.*\
            """
                .replace("\n", "\\n"));
  }

  /** As Excel and other programs save it in several countries. */
  @ParameterizedTest
  @CsvSource({
    "';', windows-1252",
    "';', UTF-8",
    "';', x-MacRoman",
    "TAB, UTF-16LE",
    "TAB, UTF-16",
    "',', UTF-16BE"
  })
  void readsOtherDelimitersAndEncodings(String delimiter, String encoding) throws IOException {
    String table =
        "path;speakers;Straße\nhousing/one.txt;\"Zoë=provider;I=interviewer\";Königsallee\n";
    String separator = delimiter.replace("TAB", "\t");
    String written = table.replace(";", separator).replace("provider" + separator, "provider;");
    Files.write(root.resolve("metadata.csv"), written.getBytes(Charset.forName(encoding)));
    DocumentMetadata described = describe("housing/one.txt");
    assertThat(described.variables()).isEqualTo(Map.of("Straße", "Königsallee"));
    assertThat(described.roles()).isEqualTo(Map.of("Zoë", "provider", "I", "interviewer"));
  }

  @Test
  void readsCorpusYamlAsWell() throws IOException {
    writeYaml(
        """
        speakers: {I: interviewer, Ann: provider}
        sources:
          - path: housing/one.txt
            case: homes
            kind: interview
            date: 2025-03-11
            speakers: {ANN: service-user}
            columns: {text: Answer, codes: [Trust, Culture]}
            region: North
        """);
    assertThat(describe("housing/one.txt"))
        .isEqualTo(
            new DocumentMetadata(
                "housing/one.txt",
                Optional.of("homes"),
                Kind.INTERVIEW,
                "one.txt",
                "2025-03-11",
                Map.of("region", "North"),
                Map.of("ANN", "service-user", "I", "interviewer")));
    assertThat(describe("housing/two.txt").roles())
        .isEqualTo(Map.of("I", "interviewer", "Ann", "provider"));
    assertThat(columns("housing/one.txt"))
        .isEqualTo(
            new ColumnMapping(Map.of("text", "Answer"), List.of("Trust", "Culture"), List.of()));
  }

  @Test
  void readsTheEncodingOfAText() throws IOException {
    write("path,encoding\nhousing/one.txt,koi8-r\n");
    ReadingHints hints =
        SourceMetadata.load(root, SourceFolder.list(root)).hints(source("housing/one.txt"));
    assertThat(hints).isEqualTo(new ReadingHints("KOI8-R", ColumnMapping.NONE));
    assertThat(ReadingHints.of(hints.asMap())).isEqualTo(hints);
  }

  @Test
  void readsTheColumnsOfATable() throws IOException {
    write("path,columns\nhousing/one.txt,text=My answer; speaker=Who;codes=Trust | Culture\n");
    assertThat(columns("housing/one.txt"))
        .isEqualTo(
            new ColumnMapping(
                Map.of("text", "My answer", "speaker", "Who"),
                List.of("Trust", "Culture"),
                List.of()));
    assertThat(ColumnMapping.of(columns("housing/one.txt").asMap()))
        .isEqualTo(columns("housing/one.txt"));
    assertThat(columns("housing/two.txt")).isEqualTo(ColumnMapping.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sources: housing                           | line 1, column 10: this must be a list
          people: [Ann]                              | line 1, column 1: people is not a valid key here
          sources:@- case: homes                     | line 2, column 3: the source has no path:
          sources:@- path: housing/*@  date: 2025-02-30 | line 3, column 9: 2025-02-30 is not a date
          sources:@- path: housing/*@  kind: chat    | line 3, column 9: chat is not a kind
          sources:@- path: welfare/*                 | line 2, column 9: no source matches welfare/*
          sources:@- path: housing/*@- path: '*/two.txt' | line 3, column 9: housing/two.txt is already
          sources:@- path: housing/*@  page: 3       | line 3, column 9: a column cannot be named page
          sources:@- path: housing/*@  speakers: Ann | line 3, column 13: write each speaker
          sources:@- path: housing/*@  columns: {words: A} | line 3, column 12: words is not a part
          sources: [                                 | line 1, column 11: this is not valid YAML
          """)
  void namesTheLineAndColumnOfAMistakeInYaml(String yaml, String message) throws IOException {
    writeYaml(yaml.replace('@', '\n'));
    assertThatThrownBy(() -> SourceMetadata.load(root, SourceFolder.list(root)))
        .isInstanceOf(MetadataException.class)
        .hasMessageStartingWith("corpus.yaml, " + message);
  }

  @Test
  void rejectsTwoMetadataFiles() throws IOException {
    write("path\n");
    writeYaml("speakers: {}\n");
    assertThatThrownBy(() -> SourceMetadata.load(root, SourceFolder.list(root)))
        .isInstanceOf(MetadataException.class)
        .hasMessageContaining("keep one of them");
  }

  @ParameterizedTest
  @CsvSource({
    "housing/a.txt, housing",
    "housing.zip!/a.txt, housing",
    "homes.tar.gz!/north/a.txt, homes",
    "housing/a.zip!/b.txt, housing",
    "mail.eml!/a.txt, ''",
    "a.txt, ''"
  })
  void theFirstFolderOrArchiveIsTheCase(String path, String caseName) {
    assertThat(CaseFolders.of(List.of("b.txt", path)).caseOf(path).orElse("")).isEqualTo(caseName);
  }

  @ParameterizedTest
  @CsvSource({
    "all.zip!/housing/a.txt, all.zip!/welfare/b.txt, housing",
    "all.zip!/all/housing/a.txt, all.zip!/all/welfare/b.txt, housing",
    "all.tgz!/all/housing/a.txt, all.tgz!/all/b.txt, housing",
    "all.zip!/housing/a.txt, all.zip!/b.txt, housing",
    "housing.zip!/a.txt, housing.zip!/b.txt, housing",
    "housing.zip!/docs/a.txt, welfare.zip!/docs/b.txt, housing"
  })
  void anArchiveOfAllSourcesIsTheInputFolder(String path, String other, String caseName) {
    assertThat(CaseFolders.of(List.of(path, other)).caseOf(path)).contains(caseName);
  }

  @Test
  void listsSourcesByPathWithoutHiddenAndDescribingFiles() throws IOException {
    write("path\nhousing/one.txt\n");
    Files.writeString(root.resolve("README.md"), "About");
    Files.writeString(root.resolve("a.txt"), "abc");
    Files.writeString(root.resolve("_draft.txt"), "No");
    Files.createDirectories(root.resolve(".git"));
    Files.writeString(root.resolve(".git/config.txt"), "No");
    assertThat(SourceFolder.list(root))
        .extracting(Source::path)
        .containsExactly("a.txt", "housing/one.txt", "housing/two.txt");
    assertThat(SourceFolder.list(root).getFirst().sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  private void write(String table) throws IOException {
    Files.writeString(root.resolve("metadata.csv"), table);
  }

  private void writeYaml(String yaml) throws IOException {
    Files.writeString(root.resolve("corpus.yaml"), yaml);
  }

  private ColumnMapping columns(String path) throws IOException {
    return SourceMetadata.load(root, SourceFolder.list(root)).hints(source(path)).columns();
  }

  private Source source(String path) {
    return new Source(path, root.resolve(path), 7, "00");
  }

  private DocumentMetadata describe(String path) throws IOException {
    return SourceMetadata.load(root, SourceFolder.list(root)).describe(source(path));
  }
}
