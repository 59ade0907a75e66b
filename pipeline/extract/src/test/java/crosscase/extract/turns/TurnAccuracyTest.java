package crosscase.extract.turns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Conventions and traps, most to tune on and 54 kept for the end. A turn is right if its speaker
 * and all its words are.
 *
 * <p>The kept ones were written from the conventions alone, before what the set before them missed
 * was opened and before the rules were changed for it, and run once. By hands that know the program
 * they are kinder than a stranger's: 66 by somebody who had not seen the rules gave 0.974 at their
 * first run, 72 earlier ones 0.944. Both were then read, and are among those to tune on; two turns
 * of the 66 lost their list marks, which are no words here, and six turns of three earlier snippets
 * were parted, since every label begins a turn.
 */
class TurnAccuracyTest {

  /** How many turns are right, of those found and of those that are there. */
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
      return "precision %.3f, recall %.3f, F1 %.3f (%d right, %d found, %d there)"
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
    // The aim is 0.98. At the first run: 304 right, 306 found, 312 there, 0.984; nothing was
    // changed
    // for what is missed.
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
