package crosscase.cli.ingesting;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.cli.CommandResult;
import crosscase.extract.SourceSummary;
import crosscase.extract.SpeakerEntry;
import crosscase.extract.SpeakerEntry.Speaker;
import crosscase.extract.SpeakerWords.SpeakerCount;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeakersCommandTest {
  @TempDir private Path input;

  @Test
  void writesADraftAndKeepsWhatItAlreadySays() throws IOException {
    Files.writeString(
        input.resolve("a.txt"), "I: Why?\n\nAnn: They ask.\n\nI: When?\n\nAnn: Now.\n");
    Path file = input.resolve("speakers.csv");
    Files.writeString(file, "label,name,role\nann,Ann Ash,provider\n");

    assertThat(CommandResult.crosscase("speakers", input.toString(), "--format", "csv").out())
        .isEqualToNormalizingNewlines(
            """
            label,name,role,speaker,path,guessed_role,words,turns,sources
            ann,Ann Ash,provider,,,respondent,3,2,a.txt
            I,,,,,interviewer,2,2,a.txt
            """);
    assertThat(CommandResult.crosscase("speakers", input.toString(), "--write").out())
        .isEqualToNormalizingNewlines(file + ": 2 labels.\n");
    assertThat(Files.readString(file)).contains("ann,Ann Ash,provider,,,respondent,3,2,a.txt\n");
  }

  @Test
  void refusesACorpusInsideTheInputFolder() {
    CommandResult result =
        CommandResult.crosscase("run", input.toString(), "--corpus", input + "/new/corpus");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err())
        .contains("would be inside the input folder", "give a folder elsewhere with --corpus");
  }

  @Test
  void namesTheNearestLabelToOneThatNoSourceHas() {
    SourceSummary source =
        new SourceSummary(
            "a.txt",
            "",
            "other",
            SourceSummary.READ,
            "",
            "transcript",
            "",
            "",
            "",
            "en",
            1,
            2,
            List.of(new SpeakerCount("Ann Ash", "respondent", true, 3, 2)),
            3,
            3,
            null,
            List.of(),
            List.of(),
            List.of("Bo"));
    assertThat(
            SpeakerNotes.of(
                List.of(entry("bo", 2), entry("Anna Ash", 3), entry("Bo", 4)), List.of(source)))
        .containsExactly(
            "speakers.csv, line 3: no source has the label Anna Ash. Did you mean Ann Ash?");
  }

  private static SpeakerEntry entry(String label, int line) {
    return new SpeakerEntry(label, "", "", Speaker.AS_FOUND, "", line);
  }
}
