package crosscase.extract.turns;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.corpus.Document;
import crosscase.corpus.DocumentMetadata;
import crosscase.corpus.Kind;
import crosscase.corpus.Paragraph;
import crosscase.extract.Samples;
import crosscase.extract.assembly.DocumentAssembler;
import crosscase.extract.blocks.Block;
import crosscase.extract.plain.PlainTextBlocks;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TurnFinderTest {

  @Test
  void findsTheNameBeforeTheColon() {
    assertThat(
            turns(
                """
                Ann Ash: How did it start?

                Bob: With a leak.

                It was a long leak.

                Ann Ash: Go on.

                Bob: That is all.
                """))
        .isEqualTo(
            """
            - Ann Ash | How did it start?
            - Bob | With a leak. / It was a long leak.
            - Ann Ash | Go on.
            - Bob | That is all.""");
  }

  @Test
  void acceptsLettersAndNumbersAsNames() {
    assertThat(turns("Q: Why?\nP1: Because.\nQ: And you?\nP1: The same.\nP2: No.\nP2: Never."))
        .isEqualTo(
            """
            - Q | Why?
            - P1 | Because.
            - Q | And you?
            - P1 | The same.
            - P2 | No.
            - P2 | Never.""");
  }

  @Test
  void findsTheNameInBrackets() {
    assertThat(turns("[Ann] Why?\n\n[Bob] [laughs] Well.\n\n[Ann] Well?\n\n[Bob] No."))
        .isEqualTo("- Ann | Why?\n- Bob | [laughs] Well.\n- Ann | Well?\n- Bob | No.");
  }

  @Test
  void findsTheNameOnALineOfItsOwn() {
    assertThat(turns("Ann\nWhy?\n\nBob\nWell.\n\nIt rained.\n\nAnn\nAnd?\n\nBob\nNo."))
        .isEqualTo("- Ann | Why?\n- Bob | Well. / It rained.\n- Ann | And?\n- Bob | No.");
  }

  @Test
  void removesTheTimeBeforeOrAfterTheName() {
    String expected = "- Ann | Why?\n- Bob | At 9:30.\n- Ann | And?\n- Bob | No.";
    assertThat(
            turns(
                """
                [00:00:04] Ann: Why?

                [00:00:05] Bob: At 9:30.

                [00:00:08] Ann: And?

                [00:00:09] Bob: No.
                """))
        .isEqualTo(expected);
    assertThat(
            turns(
                """
                Ann (00:00:04): Why?

                Bob (00:00:05): At 9:30.

                Ann (00:00:08): And?

                Bob (00:00:09): No.
                """))
        .isEqualTo(expected);
  }

  @Test
  void isNotFooledByWhatOnlyLooksLikeALabel() {
    assertThat(
            turns(
                """
                Date: 3 March 2025

                I: When?

                R: At 9:30: sharp.

                Note: we were three to one.

                3:1 is what I said, see http://example.org.

                [pause]

                The honest answer is: never.

                Note: that is off the record.

                I: Thanks.

                R: [inaudible]
                """))
        .isEqualTo(
            """
            Date: 3 March 2025
            - I | When?
            - R | At 9:30: sharp. / Note: we were three to one. \
            / 3:1 is what I said, see http://example.org. / [pause] \
            / The honest answer is: never. / Note: that is off the record.
            - I | Thanks.
            - R | [inaudible]""");
  }

  @Test
  void doesNotTakeOneRecurringLabelForAConversation() {
    String text = "Aim: to help.\n\nAim: to listen.\n\nAim: to learn.";
    assertThat(turns(text)).isEqualTo("Aim: to help.\nAim: to listen.\nAim: to learn.");
  }

  @Test
  void trustsTheMetadataEvenForASingleLabel() {
    assertThat(turns("Ann: A speech.\n\nIt is long.", Map.of("ann", "politician")))
        .isEqualTo("- Ann | A speech. / It is long.");
  }

  @Test
  void readsATableWithNamesOnTheLeft() {
    List<Block> rows =
        List.of(
            cell(1, 1, "Ann"),
            cell(1, 2, "Why?"),
            cell(2, 1, "Bob"),
            cell(2, 2, "Well."),
            cell(2, 2, "It rained."),
            cell(3, 1, "Ann"),
            cell(3, 2, "And?"),
            cell(4, 1, "Bob"),
            cell(4, 2, "No."));
    assertThat(turns(document(rows, Kind.INTERVIEW, Map.of())))
        .isEqualTo("- Ann | Why?\n- Bob | Well. / It rained.\n- Ann | And?\n- Bob | No.");
  }

  @Test
  void findsNoSpeakersInAReport() {
    List<Block> blocks = PlainTextBlocks.read("Q: Why?\n\nA: Well.\n\nQ: And?\n\nA: No.");
    assertThat(document(blocks, Kind.REPORT, Map.of()).turns()).isEmpty();
  }

  @Test
  void guessesThatWhoeverAsksIsTheInterviewer() {
    Document document =
        document(
            PlainTextBlocks.read("Ann: Hm.\n\nBob: Why?\n\nAnn: So.\n\nBob: And?"),
            Kind.OTHER,
            Map.of());
    assertThat(document.turns().stream().map(turn -> turn.speaker() + " " + turn.role()).distinct())
        .containsExactly("Ann respondent", "Bob interviewer");
  }

  @Test
  void separatesParagraphsInTheTextByABlankLine() {
    Document document =
        document(
            PlainTextBlocks.read("I: Why?\nR: Well.\n\nSo.\nI: And?\nR: No."),
            Kind.OTHER,
            Map.of());
    assertThat(document.text()).isEqualTo("Why?\n\nWell.\n\nSo.\n\nAnd?\n\nNo.");
    assertThat(document.paragraphs().stream().map(p -> p.span().of(document.text())))
        .containsExactly("Why?", "Well.", "So.", "And?", "No.");
  }

  private static Block cell(int row, int column, String text) {
    return Block.cell(new Block.Position.Cell(1, row, column), text);
  }

  private static String turns(String text) {
    return turns(text, Map.of());
  }

  private static String turns(String text, Map<String, String> roles) {
    return turns(document(PlainTextBlocks.read(text), Kind.INTERVIEW, roles));
  }

  private static Document document(List<Block> blocks, Kind kind, Map<String, String> roles) {
    DocumentMetadata description =
        new DocumentMetadata("a.txt", Optional.empty(), kind, "A", "", Map.of(), roles);
    return DocumentAssembler.assemble(description, Samples.READING, blocks);
  }

  /**
   * One line for each turn, its paragraphs separated by slashes; before the first turn, one line
   * for each paragraph.
   */
  private static String turns(Document document) {
    String before =
        document.paragraphs().stream()
            .filter(paragraph -> paragraph.turn().isEmpty())
            .map(paragraph -> words(document, paragraph) + "\n")
            .collect(Collectors.joining());
    return (before
            + document.turns().stream()
                .map(turn -> "- " + turn.speaker() + " | " + words(document, turn.number()) + "\n")
                .collect(Collectors.joining()))
        .strip();
  }

  private static String words(Document document, int turn) {
    return document.paragraphs().stream()
        .filter(paragraph -> paragraph.turn().orElse(0) == turn)
        .map(paragraph -> words(document, paragraph))
        .collect(Collectors.joining(" / "));
  }

  private static String words(Document document, Paragraph paragraph) {
    return paragraph.span().of(document.text());
  }
}
