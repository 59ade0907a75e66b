package crosscase.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {
  @ParameterizedTest
  @ValueSource(strings = {"sentence", "window:3", "window:1000", "turn", "paragraph", "document"})
  void isReadAsItIsWritten(String word) {
    assertThat(Unit.ofWord(word)).map(Unit::word).contains(word);
  }

  @ParameterizedTest
  @ValueSource(strings = {"window", "window:0", "window:1001", "window:-1", "Sentence", "page", ""})
  void isNotReadFromOtherWords(String word) {
    assertThat(Unit.ofWord(word)).isEmpty();
  }

  @Test
  void hasOneSentenceUnlessItIsAWindow() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Unit(Unit.Kind.TURN, 2));
  }
}
