package crosscase.jobs;

import static crosscase.jobs.LetterCorpus.THEMES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SequenceJobTest {
  private static final SequenceJob.Settings NEXT = new SequenceJob.Settings(1, 199, 3);
  private static final SequenceJob.Settings WITHIN_TWO = new SequenceJob.Settings(2, 199, 3);
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
    assertThat(counted(NEXT))
        .isEqualTo(
            """
            A A: 5 units, 2 first, 3 followed, 1 both
            A B: 5 units, 2 first, 1 followed, 1 both
            A C: 5 units, 2 first, 1 followed, 0 both
            B A: 5 units, 2 first, 3 followed, 1 both
            B B: 5 units, 2 first, 1 followed, 0 both
            B C: 5 units, 2 first, 1 followed, 0 both
            C A: 5 units, 0 first, 3 followed, 0 both
            C B: 5 units, 0 first, 1 followed, 0 both
            C C: 5 units, 0 first, 1 followed, 0 both
            """);
  }

  @Test
  void looksAheadAsManyTurnsAsAskedFor() throws SelectionException {
    assertThat(counted(WITHIN_TWO))
        .contains("B A: 5 units, 2 first, 4 followed, 2 both")
        .contains("B C: 5 units, 2 first, 2 followed, 1 both");
  }

  @Test
  void givesTheSameForTheSameSeedHoweverTheCorpusIsDivided() throws SelectionException {
    ResultTable once = new SequenceJob(CORPUS.job(1)).execute(TURNS, THEMES, NEXT);

    assertThat(new SequenceJob(CORPUS.job(7)).execute(TURNS, THEMES, NEXT).rows())
        .isEqualTo(once.rows());
    assertThat(
            new SequenceJob(CORPUS.job(2))
                .execute(TURNS, THEMES, new SequenceJob.Settings(1, 199, 4))
                .rows())
        .isNotEqualTo(once.rows());
  }

  private static String counted(SequenceJob.Settings settings) throws SelectionException {
    return new SequenceJob(CORPUS.job())
        .execute(TURNS, THEMES, settings).rows().stream()
            .map(SequenceJobTest::shown)
            .collect(Collectors.joining());
  }

  private static String shown(List<?> row) {
    return "%s %s: %s units, %s first, %s followed, %s both%n"
        .formatted(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4), row.get(5));
  }
}
