package crosscase.extract.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import crosscase.corpus.Document;
import crosscase.corpus.DocumentMetadata;
import crosscase.corpus.Kind;
import crosscase.corpus.Paragraph;
import crosscase.corpus.Turn;
import crosscase.extract.Samples;
import crosscase.extract.assembly.DocumentAssembler;
import crosscase.extract.blocks.Block;
import crosscase.extract.plain.PlainTextBlocks;
import crosscase.extract.plain.SubRip;
import crosscase.extract.plain.WebVtt;
import crosscase.extract.web.MarkdownBlocks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads one short conversation in every convention, with times where the convention has them. */
class LabelConventionsTest {
  private static final List<String> WORDS =
      List.of("How did it start?", "With a leak.", "What then?", "We moved out at 9:30.");

  private static final List<String> TIMED =
      List.of(
          "Ann 62000: How did it start?",
          "Bob 65000: With a leak.",
          "Ann 69000: What then?",
          "Bob 3723000: We moved out at 9:30.");

  private static final List<String> TIMES = List.of("00:01:02", "00:01:05", "00:01:09", "01:02:03");

  @ParameterizedTest
  @CsvSource({
    "Ann:, Bob:, Ann, Bob",
    "Ann Ash:, Bob Birch:, Ann Ash, Bob Birch",
    "ANN:, BOB:, ANN, BOB",
    "Q:, A:, Q, A",
    "I:, R:, I, R",
    "INT 1:, P3:, INT 1, P3",
    "[Ann], [Bob], Ann, Bob",
    ">> Ann:, >> Bob:, Ann, Bob",
    "- Ann:, - Bob:, Ann, Bob"
  })
  void findsALabelInFrontOfTheText(String one, String other, String asks, String answers) {
    assertThat(said(PlainTextBlocks.read(lines("%1$s %3$s\n\n", one, other))))
        .isEqualTo(untimed(asks, answers));
  }

  @ParameterizedTest
  @CsvSource({"%1$s (%2$s): %3$s", "[%2$s] %1$s: %3$s", "'%2$s %1$s\n%3$s'", "'%1$s %2$s\n%3$s'"})
  void keepsTheTimeOfALabelWithTheTurn(String shape) {
    assertThat(said(PlainTextBlocks.read(lines(shape + "\n\n", "Ann", "Bob")))).isEqualTo(TIMED);
  }

  @Test
  void findsANameAloneOnTheLineAboveTheText() {
    assertThat(said(PlainTextBlocks.read(lines("%1$s\n%3$s\n\n", "Ann", "Bob"))))
        .isEqualTo(untimed("Ann", "Bob"));
  }

  @ParameterizedTest
  @CsvSource({"'**%1$s** %3$s\n\n'", "'**%1$s:** %3$s\n\n'", "'## %1$s\n\n%3$s\n\n'"})
  void findsBoldNamesWithAndWithoutColonAndHeadings(String shape) {
    assertThat(said(MarkdownBlocks.read(lines(shape, "Ann", "Bob"))))
        .isEqualTo(untimed("Ann", "Bob"));
  }

  @Test
  void readsATableOfNamesAndText() {
    assertThat(said(table(List.of(0, 2)))).isEqualTo(untimed("Ann", "Bob"));
  }

  @ParameterizedTest
  @CsvSource({"0, 1, 2", "1, 0, 2"})
  void readsATableOfNamesTimesAndText(int first, int second, int third) {
    assertThat(said(table(List.of(first, second, third)))).isEqualTo(TIMED);
  }

  @Test
  void readsTheVoicesOfWebVtt() {
    String cue = "%2$s.000 --> 02:00:00.000\n<v %1$s>%3$s</v>\n\n";
    assertThat(said(WebVtt.read("WEBVTT\n\n" + lines(cue, "Ann", "Bob")))).isEqualTo(TIMED);
  }

  @ParameterizedTest
  @CsvSource({"- Ann:, - Bob:, Ann, Bob", "ANN:, BOB:, ANN, BOB"})
  void readsTheLabelsOfSubRip(String one, String other, String asks, String answers) {
    String cue = "1\n%2$s,000 --> 02:00:00,000\n%1$s %3$s\n\n";
    List<String> timed =
        TIMED.stream().map(turn -> turn.replace("Ann", asks).replace("Bob", answers)).toList();
    assertThat(said(SubRip.read(lines(cue, one, other)))).isEqualTo(timed);
  }

  @Test
  void marksARoleAsInferredUnlessTheMetadataGivesIt() {
    List<Block> blocks = PlainTextBlocks.read(lines("%1$s: %3$s\n\n", "Ann", "Bob"));
    Document document = document(blocks, Map.of("bob", "provider"));
    assertThat(document.turns())
        .extracting(Turn::speaker, Turn::role, Turn::roleInferred)
        .contains(tuple("Ann", "interviewer", true), tuple("Bob", "provider", false));
    assertThat(document.provenance().warnings())
        .singleElement()
        .asString()
        .contains("Ann (interviewer)")
        .doesNotContain("Bob");
  }

  /** The four utterances, each formatted with name, time and text. */
  private static String lines(String shape, String one, String other) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < WORDS.size(); i++) {
      lines.append(shape.formatted(i % 2 == 0 ? one : other, TIMES.get(i), WORDS.get(i)));
    }
    return lines.toString();
  }

  /** The columns 0 (name), 1 (time) and 2 (text) in the given order. */
  private static List<Block> table(List<Integer> columns) {
    List<Block> cells = new ArrayList<>();
    for (int i = 0; i < WORDS.size(); i++) {
      List<String> row = List.of(i % 2 == 0 ? "Ann" : "Bob", TIMES.get(i), WORDS.get(i));
      for (int column = 0; column < columns.size(); column++) {
        cells.add(
            Block.cell(
                new Block.Position.Cell(1, i + 1, column + 1), row.get(columns.get(column))));
      }
    }
    return cells;
  }

  private static List<String> untimed(String asks, String answers) {
    List<String> said = new ArrayList<>();
    for (int i = 0; i < WORDS.size(); i++) {
      said.add((i % 2 == 0 ? asks : answers) + ": " + WORDS.get(i));
    }
    return said;
  }

  private static List<String> said(List<Block> blocks) {
    Document document = document(blocks, Map.of());
    return document.turns().stream().map(turn -> said(document, turn)).toList();
  }

  private static String said(Document document, Turn turn) {
    String time = turn.startMs().isPresent() ? " " + turn.startMs().getAsLong() : "";
    return turn.speaker() + time + ": " + words(document, turn.number());
  }

  private static String words(Document document, int turn) {
    return document.paragraphs().stream()
        .filter(paragraph -> paragraph.turn().orElse(0) == turn)
        .map(Paragraph::span)
        .map(span -> span.of(document.text()))
        .collect(Collectors.joining(" / "));
  }

  private static Document document(List<Block> blocks, Map<String, String> roles) {
    DocumentMetadata description =
        new DocumentMetadata("a.txt", Optional.empty(), Kind.INTERVIEW, "A", "", Map.of(), roles);
    return DocumentAssembler.assemble(description, Samples.READING, blocks);
  }
}
