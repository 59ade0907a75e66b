package crosscase.extract.turns;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.corpus.Document;
import crosscase.corpus.DocumentMetadata;
import crosscase.corpus.Kind;
import crosscase.corpus.Paragraph;
import crosscase.corpus.Turn;
import crosscase.extract.Samples;
import crosscase.extract.assembly.DocumentAssembler;
import crosscase.extract.blocks.Block;
import crosscase.extract.plain.PlainTextBlocks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Properties that hold for the turns of any text. */
class TurnPropertiesTest {
  private static final List<String> SHAPES =
      List.of(
          "%s: %s\n\n",
          "[%s] %s\n\n",
          "%s\n%s\n\n",
          "00:01:02 %s\n%s\n\n",
          "[00:01:02] %s: %s\n\n",
          "%s (00:01:02): %s\n\n",
          "- %s: %s\n");

  /** One contribution to a conversation. */
  record Said(String speaker, String words) {}

  @Property(tries = 100)
  void findsEveryTurnOfAConversationInAnyConvention(
      @ForAll("conversations") List<Said> talk, @ForAll("shapes") String shape) {
    StringBuilder text = new StringBuilder();
    talk.forEach(said -> text.append(shape.formatted(said.speaker, said.words)));
    assertThat(said(document(text.toString()))).isEqualTo(talk);
  }

  @Property(tries = 100)
  void findsTheSameTurnsAgainInItsOwnResult(@ForAll("conversations") List<Said> talk) {
    List<Said> once = said(document(written(talk)));
    assertThat(said(document(written(once)))).isEqualTo(once);
  }

  @Property(tries = 200)
  void keepsEveryWordOutsideLabels(@ForAll("mixtures") String text) {
    Document document = document(text);
    StringBuilder expected = new StringBuilder();
    List<Block> blocks = PlainTextBlocks.read(text);
    blocks.forEach(block -> expected.append(block.text()).append('\n'));
    if (document.turns().isEmpty()) {
      assertThat(words(document.text())).isEqualTo(words(expected.toString()));
    } else {
      assertThat(missing(words(expected.toString()), words(document.text())))
          .allMatch(word -> isOfLabel(word, document));
    }
  }

  @Property(tries = 200)
  void numbersTurnsInOrderAndPutsEachParagraphInAtMostOne(@ForAll("mixtures") String text) {
    Document document = document(text);
    int last = 0;
    int end = 0;
    for (Paragraph paragraph : document.paragraphs()) {
      assertThat(paragraph.span().begin()).isGreaterThanOrEqualTo(end);
      end = paragraph.span().end();
      if (paragraph.turn().isPresent()) {
        assertThat(paragraph.turn().getAsInt()).isBetween(last, document.turns().size());
        last = paragraph.turn().getAsInt();
      }
    }
    assertThat(end).isLessThanOrEqualTo(document.text().length());
    for (Turn turn : document.turns()) {
      assertThat(document.paragraphs())
          .anyMatch(paragraph -> paragraph.turn().orElse(0) == turn.number());
    }
  }

  @Property(tries = 200)
  void removesEveryAcceptedLabelFromTheText(@ForAll("conversations") List<Said> talk) {
    for (Said said : said(document(written(talk)))) {
      assertThat(said.words).doesNotContain("00:01:02").doesNotContain(said.speaker + ":");
    }
  }

  @Property(tries = 500)
  void readsAnyTextWithoutHarm(@ForAll String text) {
    Document document = document(text);
    document
        .paragraphs()
        .forEach(paragraph -> assertThat(paragraph.span().of(document.text())).isNotBlank());
  }

  @Provide
  Arbitrary<String> shapes() {
    return Arbitraries.of(SHAPES);
  }

  /** Two to four speakers in turn, each at least twice; the first asks the questions. */
  @Provide
  Arbitrary<List<Said>> conversations() {
    Arbitrary<List<String>> names =
        Arbitraries.of(
            List.of("Interviewer", "Respondent"),
            List.of("INT 1", "P3", "P4"),
            List.of("I", "R"),
            List.of("Q", "A"),
            List.of("Ann", "Bob", "Cleo"),
            List.of("MRS PELL", "MR OKORO"),
            List.of("Ann Ash", "Bo de Vries", "Zoë O'Hara", "Li Wei"));
    Arbitrary<List<String>> answers = sentences().list().ofMinSize(8).ofMaxSize(16);
    return Combinators.combine(names, answers)
        .as(
            (who, said) -> {
              List<Said> talk = new ArrayList<>();
              for (int i = 0; i < said.size() - said.size() % who.size(); i++) {
                boolean asks = i % who.size() == 0;
                String words = asks ? "So why is it? " + said.get(i) : said.get(i);
                talk.add(new Said(who.get(i % who.size()), asks ? words + " Why?" : words));
              }
              return talk;
            });
  }

  private static Arbitrary<String> sentences() {
    return Arbitraries.of(
        "It rained for days.",
        "The first says: twelve months.",
        "We met at 9:30, and again at noon.",
        "Two to one, 2:1, as they say.",
        "Nobody knew (or said so).",
        "It is on www.example.org: look there.",
        "Then there was [laughs] the boiler.",
        "That was it, more or less...");
  }

  /** Lines that look like speech, labels, times, headings or lists, in any order. */
  @Provide
  Arbitrary<String> mixtures() {
    Arbitrary<String> lines =
        Arbitraries.of(
            "Ann: Why?",
            "Bob: Well.",
            "I: So?",
            "R: So.",
            "[Ann] And?",
            "Note: nothing.",
            "00:01:02",
            "[00:01:02] Ann: Now?",
            "Ann",
            "BOB",
            "Ann (00:01:02):",
            "A line of words",
            "1. One",
            "• two",
            "",
            "2.1 Trust",
            "Recommendation 3: Count.",
            "It rained [00:02:03] again.",
            "Ann:",
            "Trust\n=====",
            "Q. What?",
            "A. That.",
            "- Ann: Hm.",
            "and so on, and so forth");
    return lines.list().ofMaxSize(30).map(list -> String.join("\n", list));
  }

  /** Whether the word may have been removed: labels, times, and names alone on a line may be. */
  private static boolean isOfLabel(String word, Document document) {
    String bare = word.replaceAll("[^\\p{L}\\d:]", "");
    return bare.isEmpty()
        || bare.matches("[\\d:]+")
        || document.turns().stream()
            .anyMatch(turn -> turn.speaker().equalsIgnoreCase(bare.replace(":", "")))
        || List.of("Ann", "BOB", "Bob", "I", "R", "Q", "A").contains(bare.replace(":", ""));
  }

  private static List<String> missing(List<String> all, List<String> kept) {
    List<String> missing = new ArrayList<>(all);
    kept.forEach(missing::remove);
    return missing;
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+"));
  }

  private static String written(List<Said> talk) {
    StringBuilder text = new StringBuilder();
    talk.forEach(said -> text.append("%s: %s\n\n".formatted(said.speaker, said.words)));
    return text.toString();
  }

  private static List<Said> said(Document document) {
    Map<Integer, String> words = new TreeMap<>();
    for (Paragraph paragraph : document.paragraphs()) {
      String text = paragraph.span().of(document.text());
      paragraph.turn().ifPresent(turn -> words.merge(turn, text, (a, b) -> a + " " + b));
    }
    return document.turns().stream()
        .map(turn -> new Said(turn.speaker(), words.getOrDefault(turn.number(), "")))
        .toList();
  }

  private static Document document(String text) {
    DocumentMetadata description =
        new DocumentMetadata("a.txt", Optional.empty(), Kind.OTHER, "A", "", Map.of(), Map.of());
    return DocumentAssembler.assemble(description, Samples.READING, PlainTextBlocks.read(text));
  }
}
