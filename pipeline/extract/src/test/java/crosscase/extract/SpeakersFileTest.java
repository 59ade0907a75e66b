package crosscase.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crosscase.corpus.Document;
import crosscase.corpus.Genre;
import crosscase.corpus.LeftOut;
import crosscase.corpus.Provenance;
import crosscase.corpus.TextEncoding;
import crosscase.corpus.Turn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code speakers.csv}, from the file to the turns. */
class SpeakersFileTest {
  private static final String TALK =
      """
      I: Why did you leave?

      Ann: The roof leaked.

      Ouse: the roof of the old house.

      I: And then?

      ANNE: We moved.

      Ouse: in spring.

      I: Where to?

      Ann: To Marlby.
      """;

  private static final String LIST =
      "Marlby: A port. It lost its ships.\n\nOuse: A mill town.\n\n".repeat(3);

  @TempDir private Path root;

  @BeforeEach
  void writeTwoSources() throws IOException {
    write("housing/talk.txt", TALK);
    write("list.txt", LIST);
  }

  @Test
  void renamesMergesAndExcludesLabels() throws IOException {
    write(
        "speakers.csv",
        """
        label;name;role;speaker;path;words
        ann;Ann Ash;Provider;;;12
        anne;Ann Ash;;;;
        i;Jo Lund;;;;
        OUSE;;;no;housing/*;
        Nobody;Somebody;;;;
        """);
    Document talk = document("housing/talk.txt");
    assertThat(talk.turns())
        .extracting(turn -> turn.speaker() + " " + turn.role() + " " + turn.roleInferred())
        .containsExactly(
            "Jo Lund interviewer true",
            "Ann Ash provider false",
            "Jo Lund interviewer true",
            "Ann Ash provider false",
            "Jo Lund interviewer true",
            "Ann Ash provider false");
    assertThat(talk.text()).contains("Ouse: the roof of the old house.");
    assertThat(talk.turnOf(paragraph(talk, "Ouse: in spring.")))
        .map(Turn::speaker)
        .hasValue("Ann Ash");
    assertThat(talk.provenance().correctedLabels())
        .containsExactlyInAnyOrder("I", "Ann", "Ouse", "ANNE");
  }

  @Test
  void aSpeakerWhoIsNoneLeavesProse() throws IOException {
    write("metadata.csv", "path,genre\nlist.txt,transcript\n");
    assertThat(document("list.txt").turns()).hasSize(6);
    write("speakers.csv", "label,speaker\nMarlby,no\nOuse,no\n");
    Document list = document("list.txt");
    assertThat(list.turns()).isEmpty();
    assertThat(list.text()).startsWith("Marlby: A port.");
    assertThat(list.provenance().correctedLabels()).containsExactly("Marlby", "Ouse");
  }

  @Test
  void aGenreInTheMetadataIsBelieved() throws IOException {
    write("metadata.csv", "path,genre\nhousing/talk.txt,report\nlist.txt,hearing\n");
    assertThat(document("housing/talk.txt").turns()).isEmpty();
    assertThat(document("housing/talk.txt").provenance().genre().reason())
        .isEqualTo("The metadata says that it is a report.");
    assertThat(document("list.txt").provenance().genre().genre()).isEqualTo(Genre.HEARING);
  }

  @Test
  void aLabelCanBeMadeASpeaker() throws IOException {
    write("one.txt", "Ida Voss: The mill closed.\n\nIt never opened again.\n");
    assertThat(document("one.txt").turns()).isEmpty();
    write("speakers.csv", "label,speaker\nIda Voss,yes\n");
    assertThat(document("one.txt").turns()).extracting(Turn::speaker).containsExactly("Ida Voss");
  }

  @Test
  void namesAllMistakesAtOnce() throws IOException {
    write(
        "speakers.csv",
        """
        label,name,role,speaker,path
        Ann,Ann Ash,provider,maybe,
        ,Bo,,,
        Bo,Bo Hale,tenant,,welfare/*
        Cem,Cem Oz,tenant,,
        CEM,,,,
        C,Cem Oz,provider,,
        """);
    assertThatThrownBy(() -> metadata())
        .isInstanceOf(MetadataException.class)
        .hasMessage(
            """
            speakers.csv, line 2: maybe is neither yes nor no; write one of them, or nothing.
            speakers.csv, line 3: there is no label; write it as the documents do, or delete the row.
            speakers.csv, line 4: no source matches welfare/*; correct the path or delete the entry.
            speakers.csv, line 6: CEM is already described in line 5; keep only one of them.
            speakers.csv, line 7: Cem Oz has the role provider here but tenant in line 5; a speaker has one role.\
            """);
  }

  @Test
  void hintsSurviveTheWayToAnotherMachine() throws IOException {
    write("speakers.csv", "label,name,role,speaker\nAnn,Ann Ash,,\nNote,,,no\nI,,moderator,yes\n");
    ReadingHints hints = metadata().hints(source("list.txt"));
    ReadingHints read = ReadingHints.of(hints.asMap());
    assertThat(read.asMap()).isEqualTo(hints.asMap());
    assertThat(read.speakers().nameOf("ann")).isEqualTo("Ann Ash");
    assertThat(read.speakers().excludes("NOTE")).isTrue();
    assertThat(read.speakers().roleOf("i")).hasValue("moderator");
  }

  @Test
  void aDraftListsAllLabelsAndChangesNothing() throws IOException {
    write("speakers.csv", "label,name\nAnne,Ann\n-gone,\n");
    SpeakersDraft draft = new SpeakersDraft(metadata().speakers());
    draft.add(List.of(uncorrected("housing/talk.txt")));
    assertThat(draft.lines())
        .extracting(line -> line.entry().label() + " " + line.guessedRole() + " " + line.words())
        .containsExactly(
            "Anne respondent 2",
            "-gone  0",
            "I interviewer 8",
            "Ouse respondent 8",
            "Ann respondent 5");
    List<SpeakerEntry> before = metadata().speakers();
    write("speakers.csv", draft.csv());
    assertThat(draft.csv()).contains("Anne,Ann,,,,respondent,2,1,housing/talk.txt\n");
    assertThat(metadata().speakers()).startsWith(before.get(0), before.get(1)).hasSize(5);
  }

  @Test
  void aSummarySaysWhatBecameOfASource() throws IOException {
    SourceSummary summary = SourceSummary.of(List.of(document("housing/talk.txt")));
    assertThat(summary.caseName()).isEqualTo("housing");
    assertThat(summary.genre()).isEqualTo("transcript");
    assertThat(new TextEncoding(summary.encoding(), summary.encodingReason()))
        .isEqualTo(new TextEncoding("UTF-8", "valid UTF-8"));
    assertThat(summary.turns()).isEqualTo(8);
    assertThat(summary.words()).isEqualTo(23).isEqualTo(summary.wordsWithSpeaker());
    assertThat(new SpeakerWords(summary.speakers()).text())
        .isEqualTo(
            "I (interviewer, guessed, 8 words); Ouse (respondent, guessed, 8 words); Ann (respondent,"
                + " guessed, 5 words); ANNE (respondent, guessed, 2 words)");
    assertThat(summary.warnings()).isEmpty();

    Document warned = document("list.txt");
    Provenance provenance =
        warned
            .provenance()
            .withLeftOut(LeftOut.of(LeftOut.Thing.COMMENT, 2))
            .withWarnings(List.of("Odd letters."));
    SourceSummary other =
        SourceSummary.of(
            List.of(
                new Document(
                    warned.metadata(),
                    provenance,
                    warned.text(),
                    warned.paragraphs(),
                    warned.turns(),
                    warned.quotations())));
    assertThat(other.leftOut()).containsExactly("2 comments");
    assertThat(other.warnings()).containsExactly("Odd letters.");
    assertThat(other.wordsWithSpeaker()).isZero();
  }

  private static crosscase.corpus.Paragraph paragraph(Document document, String text) {
    return document.paragraphs().stream()
        .filter(paragraph -> paragraph.span().of(document.text()).equals(text))
        .findFirst()
        .orElseThrow();
  }

  private Document uncorrected(String path) throws IOException {
    return read(path, metadata().hints(source(path)).withSpeakers(SpeakerCorrections.NONE));
  }

  private Document document(String path) throws IOException {
    return read(path, metadata().hints(source(path)));
  }

  private Document read(String path, ReadingHints hints) throws IOException {
    Source source = source(path);
    Extraction extraction = new TextExtractor().extract(source, metadata().describe(source), hints);
    assertThat(extraction).isInstanceOf(Extraction.Extracted.class);
    return ((Extraction.Extracted) extraction).documents().getFirst();
  }

  private SourceMetadata metadata() throws IOException {
    return SourceMetadata.load(root, SourceFolder.list(root));
  }

  private Source source(String path) throws IOException {
    return SourceFolder.list(root).stream()
        .filter(source -> source.path().equals(path))
        .findFirst()
        .orElseThrow();
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
