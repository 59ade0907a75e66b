package crosscase.jobs;

import static crosscase.jobs.LetterCorpus.THEMES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import crosscase.association.CaseCounts;
import crosscase.jobs.EvidenceJob.Cell;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceJobTest {
  private static final LetterCorpus CORPUS = random(new Random(20261123));

  /** A random corpus: three interviews from two cases and a report, each with up to ten turns. */
  private static LetterCorpus random(Random random) {
    LetterCorpus corpus = new LetterCorpus();
    for (int document = 0; document < 3; document++) {
      corpus.interview("talk " + document, document == 0 ? "x" : "y");
      for (int turn = 0; turn < 5 + random.nextInt(5); turn++) {
        corpus.say(turn % 3 == 0 ? "interviewer" : "provider", units(random));
      }
    }
    return corpus.report("paper", "x").write("Aims", units(random)).write("Ends", units(random));
  }

  private static String units(Random random) {
    List<String> letters = List.of("-", "A", "B", "AB", "C", "BC", "- | A", "ABC", "A | B -");
    StringBuilder units = new StringBuilder(letters.get(random.nextInt(letters.size())));
    for (int sentence = 0; sentence < random.nextInt(4); sentence++) {
      units.append(' ').append(letters.get(random.nextInt(letters.size())));
    }
    return units.toString().replace(" | ", " ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sentence", "window:3", "turn", "paragraph", "document"})
  void listsAsManyUnitsAsTheCellCounts(String word) throws SelectionException {
    Selection selection = Selection.DEFAULT.with(Unit.ofWord(word).orElseThrow());
    CaseCounts counts = CORPUS.job().counts(selection, THEMES);

    long both = counts.table("y", "A", "B").both();
    assertThat(units(selection, "y", List.of("B", "A"))).hasSize((int) both).isNotEmpty();
  }

  @Test
  void showsWhoSaysItAndWhere() throws SelectionException {
    LetterCorpus corpus =
        new LetterCorpus().interview("talk", "x").say("provider", "A - B").say("user", "C");
    Selection turns = Selection.DEFAULT.with(new Unit(Unit.Kind.TURN, 1));
    Cell cell = new Cell(List.of("x"), List.of("A", "B"));

    assertThat(new EvidenceJob(corpus.job()).units(turns, THEMES, cell).rows())
        .containsExactly(List.of("talk", "x", 1, 3, 1, "provider of talk", "provider", "A ... B"));
  }

  /** Units without interviewers; documents without a case count in no case. */
  @Test
  void listsTheTurnsInWhichOneThemeFollowsAnother() throws SelectionException {
    LetterCorpus corpus =
        new LetterCorpus()
            .interview("talk", "x")
            .say("provider", "A - AB")
            .say("interviewer", "C")
            .say("user", "A")
            .say("provider", "- B")
            .say("user", "B")
            .interview("lost", "")
            .say("user", "A")
            .say("user", "B");
    Selection turns = Selection.DEFAULT.with(new Unit(Unit.Kind.TURN, 1));

    assertThat(sequence(corpus, turns, 1))
        .containsExactly(
            "[talk, x, 5, 7, 1, user of talk, provider of talk, user, provider, A ... B]");
    assertThat(sequence(corpus, turns, 2)).hasSize(2);
  }

  private static List<String> sequence(LetterCorpus corpus, Selection selection, int within)
      throws SelectionException {
    Cell cell = new Cell(List.of(), List.of("A", "B"), within);
    return new EvidenceJob(corpus.job())
        .units(selection, THEMES, cell).rows().stream().map(List::toString).toList();
  }

  @Test
  void listsTheDocumentsAndTheSpeakersBehindACount() throws SelectionException {
    LetterCorpus corpus =
        new LetterCorpus()
            .interview("talk", "x")
            .say("provider", "- A")
            .say("user", "A A")
            .say("interviewer", "A")
            .report("paper", "x")
            .write("Aims", "A - A");
    Cell cell = new Cell(List.of("x"), List.of("A"));
    EvidenceJob job = new EvidenceJob(corpus.job());

    assertThat(job.documents(Selection.DEFAULT, THEMES, cell).rows())
        .containsExactly(List.of("paper", "x", 2L, 1), List.of("talk", "x", 3L, 2));
    assertThat(job.speakers(Selection.DEFAULT, THEMES, cell).rows())
        .containsExactly(
            List.of("talk", "x", "provider of talk", 1L, 2),
            List.of("talk", "x", "user of talk", 2L, 3));
  }

  @Test
  void listsTheExistingThemesIfOneIsMissing() {
    assertThatExceptionOfType(SelectionException.class)
        .isThrownBy(() -> units(Selection.DEFAULT, "x", List.of("A", "Z")))
        .withMessage("No theme is called Z: choose one of A, B, C.");
  }

  private static List<?> units(Selection selection, String caseName, List<String> pair)
      throws SelectionException {
    Cell cell = new Cell(List.of(caseName), pair);
    return new EvidenceJob(CORPUS.job()).units(selection, THEMES, cell).rows();
  }
}
