package crosscase.jobs;

import static crosscase.association.Verdict.Thresholds.DEFAULT;
import static crosscase.jobs.LetterCorpus.THEMES;
import static java.util.Comparator.comparingDouble;
import static org.assertj.core.api.Assertions.assertThat;

import crosscase.association.PairEvidence;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SequenceJobTest {
  private static final Selection TURNS = Selection.DEFAULT.with(new Unit(Unit.Kind.TURN, 1));

  /** Turns of x: A, B, -, AC, then B, A; of y: A, A; with turns of interviewers between them. */
  private static final LetterCorpus CORPUS =
      new LetterCorpus()
          .interview("talk", "x")
          .say("provider", "A -")
          .say("interviewer", "C")
          .say("provider", "B")
          .say("user", "- -")
          .say("provider", "C A")
          .interview("chat", "x")
          .say("provider", "B")
          .say("user", "A A")
          .interview("word", "y")
          .say("user", "A")
          .say("provider", "A")
          .interview("lost", "")
          .say("user", "A")
          .say("provider", "B")
          .report("paper", "y")
          .write("", "A B");

  @Test
  void countsThemesOfTheNextTurn() throws SelectionException {
    assertThat(counted(1).lines())
        .containsExactlyInAnyOrder(
            "A B: 8 units, 5 first, 1 followed, 1 both",
            "A C: 8 units, 5 first, 1 followed, 0 both",
            "B A: 8 units, 2 first, 3 followed, 1 both",
            "B C: 8 units, 2 first, 1 followed, 0 both",
            "C A: 8 units, 1 first, 3 followed, 0 both",
            "C B: 8 units, 1 first, 1 followed, 0 both");
  }

  @Test
  void looksAheadAsManyTurnsAsAskedFor() throws SelectionException {
    assertThat(counted(2))
        .contains("B A: 8 units, 2 first, 4 followed, 2 both")
        .contains("B C: 8 units, 2 first, 2 followed, 1 both");
  }

  @Test
  void givesTheSameHoweverTheCorpusIsDivided() throws SelectionException {
    assertThat(new SequenceJob(CORPUS.job(7)).execute(TURNS, THEMES, 1, DEFAULT).evidence())
        .isEqualTo(new SequenceJob(CORPUS.job(1)).execute(TURNS, THEMES, 1, DEFAULT).evidence());
  }

  @Test
  void thePairWithTheClearestEvidenceComesFirst() throws SelectionException {
    LetterCorpus corpus = new LetterCorpus();
    for (int document = 0; document < 9; document++) {
      corpus.interview("talk " + document, document % 2 == 0 ? "x" : "y");
      for (String turn : "A B - C - A B - - A B C -".split(" ")) {
        corpus.say("provider", turn);
      }
    }
    List<PairEvidence> pairs =
        new SequenceJob(corpus.job()).execute(TURNS, THEMES, 1, DEFAULT).evidence();

    assertThat(pairs.getFirst().first() + pairs.getFirst().second()).isEqualTo("AB");
    assertThat(pairs.getFirst().qValue().orElseThrow()).isLessThan(1e-6);
    assertThat(pairs).isSortedAccordingTo(comparingDouble(pair -> pair.pValue().orElse(2)));
  }

  private static String counted(int lag) throws SelectionException {
    return new SequenceJob(CORPUS.job())
        .execute(TURNS, THEMES, lag, DEFAULT).table().rows().stream()
            .map(SequenceJobTest::shown)
            .collect(Collectors.joining());
  }

  private static String shown(List<?> row) {
    return "%s %s: %s units, %s first, %s followed, %s both%n"
        .formatted(row.get(0), row.get(1), row.get(4), row.get(5), row.get(6), row.get(7));
  }
}
