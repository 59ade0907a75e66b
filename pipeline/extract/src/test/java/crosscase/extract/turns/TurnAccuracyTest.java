package crosscase.extract.turns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Measures how many turns are found in files of many conventions and with many traps: most of them
 * for tuning, and 54 held out. A turn is right if its speaker and its whole text are.
 *
 * <p>The held-out files were written from the conventions alone, before anybody had looked at what
 * was missed in the set before them and before the rules were changed for it; they were run once.
 * Files by people who know the program are easier than those of a stranger: 66 files by somebody
 * who had not seen the rules gave an F1 of 0.974 on their first run, and 72 earlier ones 0.944.
 * Both sets were then examined and are now used for tuning. Two turns of the 66 lost their list
 * marks, which do not count as text here, and six turns in three earlier files were split because
 * every label begins a turn.
 */
class TurnAccuracyTest {

  /** How many turns are right, how many were found, and how many there are. */
  record Score(int right, int found, int expected) {
    double precision() {
      return (double) right / found;
    }

    double recall() {
      return (double) right / expected;
    }

    double f1() {
      return 2.0 * right / (found + expected);
    }

    Score plus(Score other) {
      return new Score(right + other.right, found + other.found, expected + other.expected);
    }

    @Override
    public String toString() {
      return "precision %.3f, recall %.3f, F1 %.3f (%d right, %d found, %d expected)"
          .formatted(precision(), recall(), f1(), right, found, expected);
    }
  }

  @Test
  void findsTheTurnsItWasTunedOn() throws IOException {
    Score score = score("tuning");
    System.out.println("Turns, tuning: " + score);
    assertThat(score.f1()).isGreaterThanOrEqualTo(0.99);
  }

  @Test
  void findsTheTurnsItWasNotTunedOn() throws IOException {
    Score score = score("held-out-4");
    System.out.println("Turns, held out: " + score);
    // The target is 0.98. On the first run: 304 right, 306 found, 312 expected, F1 0.984; nothing
    // was changed for what was missed.
    assertThat(score.f1()).isGreaterThanOrEqualTo(0.98);
  }

  private static Score score(String folder) throws IOException {
    Score score = new Score(0, 0, 0);
    for (TranscriptSnippet snippet : TranscriptSnippet.in(folder)) {
      score = score.plus(score(snippet.foundTurns(), snippet.expected()));
    }
    return score;
  }

  private static Score score(List<String> found, List<String> gold) {
    List<String> missed = new ArrayList<>(gold);
    int right = 0;
    for (String turn : found) {
      right += missed.remove(turn) ? 1 : 0;
    }
    return new Score(right, found.size(), gold.size());
  }
}
