package crosscase.extract.turns;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.corpus.Document;
import crosscase.corpus.DocumentMetadata;
import crosscase.corpus.Genre;
import crosscase.corpus.Kind;
import crosscase.corpus.Turn;
import crosscase.extract.Samples;
import crosscase.extract.assembly.DocumentAssembler;
import crosscase.extract.plain.PlainTextBlocks;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GenreTest {
  private static final String TALK =
      "I: Why did you go?\n\nR: I had to.\n\nI: When?\n\nR: In May.\n";

  @Test
  void takesPeopleWhoAskAndAnswerForATranscript() {
    Document document = document(TALK, Kind.OTHER);
    assertThat(document.provenance().genre().genre()).isEqualTo(Genre.TRANSCRIPT);
    assertThat(document.provenance().genre().reason())
        .isEqualTo("4 labels such as I, R name who speaks.");
    assertThat(document.provenance().genre().evidence())
        .first()
        .asString()
        .startsWith("Speakers +");
  }

  @Test
  void takesTitlesBeforeAFullStopForAHearing() {
    String hearing =
        """
        The CHAIRMAN. The committee will come to order. Mr. Lund, would you begin?

        Mr. Lund. Thank you, Mr. Chairman. I mend bridges.

        The CHAIRMAN. Which ones?

        Mr. Lund. The ones that fall down.
        """;
    Document document = document(hearing, Kind.OTHER);
    assertThat(document.provenance().genre().genre()).isEqualTo(Genre.HEARING);
    assertThat(document.turns())
        .extracting(Turn::speaker)
        .containsExactly("The CHAIRMAN", "Mr. Lund", "The CHAIRMAN", "Mr. Lund");
    assertThat(document.turns().getFirst().role()).isEqualTo(Turn.INTERVIEWER);
  }

  @Test
  void believesTheMetadataThatItIsAReport() {
    Document document = document(TALK, Kind.REPORT);
    assertThat(document.provenance().genre().genre()).isEqualTo(Genre.REPORT);
    assertThat(document.turns()).isEmpty();
  }

  @Test
  void tellsALetterFromAReport() {
    String letter = "Dear Ms Hale,\n\nthe roof leaks.\n\nYours sincerely,\n\nIda Voss";
    assertThat(document(letter, Kind.OTHER).provenance().genre().genre())
        .isEqualTo(Genre.CORRESPONDENCE);
  }

  @Test
  void warnsOfLabelsThatAreNotBelieved() {
    String notes =
        "Marlby: A port. It lost its ships.\n\nOuse: A mill town.\n\n".repeat(3)
            + "Both were visited in spring, when the rivers were high and the roads closed.\n\n";
    Document document = document(notes, Kind.OTHER);
    assertThat(document.turns()).isEmpty();
    assertThat(document.provenance().warnings())
        .containsExactly(
            "No speakers were recognised, although 6 labels could name some: Marlby, Ouse.");
  }

  @Test
  void takesAHostForTheInterviewerAndAGuestWhoAsksHerselfForNone() {
    StringBuilder podcast = new StringBuilder();
    for (int i = 0; i < 5; i++) {
      podcast.append("Mina: And what happened then, when they came back to the harbour?\n\n");
      podcast.append("Lotte: What happened? I asked myself that every day. And what did I do?\n\n");
      podcast.append(
          "Why did I stay? I do not know, but I stayed, and I mended the nets. Who else"
              + " would have done it, when everybody had gone to town?\n\n");
    }
    Document document = document(podcast.toString(), Kind.OTHER);
    assertThat(document.turns())
        .extracting(turn -> turn.speaker() + " " + turn.role())
        .containsSequence(List.of("Mina interviewer", "Lotte respondent"));
  }

  private static Document document(String text, Kind kind) {
    DocumentMetadata description =
        new DocumentMetadata("a.txt", Optional.empty(), kind, "A", "", Map.of(), Map.of());
    return DocumentAssembler.assemble(description, Samples.READING, PlainTextBlocks.read(text));
  }
}
