package crosscase.serve.project;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.serve.project.SpeakersFile.Change;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeakersFileTest {
  @TempDir private Path folder;
  private SpeakersFile speakers = new SpeakersFile(Path.of(""));

  @BeforeEach
  void open() {
    speakers = new SpeakersFile(folder);
  }

  private String written() throws IOException {
    return Files.readString(folder.resolve("speakers.csv"));
  }

  @Test
  void mergedSpeakersGetOneNameAndRoleAndCanBeRenamedTogether() throws IOException {
    Files.writeString(
        folder.resolve("speakers.csv"), "label,role,words\nAnn,provider,120\nANNE,manager,7\n");
    speakers.change(List.of("Ann", "anne"), new Change("Ann Lee", "", true, ""));
    speakers.change(List.of("Ann Lee"), new Change("A. Lee", "", true, ""));

    assertThat(written())
        .isEqualTo(
            """
            label,role,words,name,speaker,path
            Ann,provider,120,A. Lee,,
            ANNE,provider,7,A. Lee,,
            """);
  }

  @Test
  void aChangeForOneSourceKeepsThatForTheOthers() throws IOException {
    speakers.change(List.of("R"), new Change("Ann", "provider", true, ""));
    speakers.change(List.of("Ann"), new Change("Bea", "", true, "b/1.txt"));

    assertThat(written())
        .isEqualTo("label,name,role,speaker,path\nR,Ann,provider,,\nR,Bea,provider,,b/1.txt\n");
  }

  @Test
  void aLabelThatIsNoSpeakerBecomesOneAgainWhenItsRowIsRemoved() throws IOException {
    speakers.change(List.of("Summary", "R"), new Change("", "", false, ""));
    speakers.change(List.of("R"), new Change("", "provider", true, ""));
    assertThat(speakers.corrections())
        .extracting(SpeakersFile.Correction::isSpeaker)
        .containsExactly(false, true);

    speakers.remove(java.util.Set.of(0));
    assertThat(written()).isEqualTo("label,name,role,speaker,path\nR,,provider,,\n");
  }

  @Test
  void aLabelThatASpreadsheetWouldCountWithIsFoundAgain() throws IOException {
    Files.writeString(folder.resolve("speakers.csv"), "label,name\n'=Ann,\n");
    speakers.change(List.of("=Ann"), new Change("-Ann", "", true, ""));

    assertThat(written()).isEqualTo("label,name,role,speaker,path\n'=Ann,'-Ann,,,\n");
  }
}
