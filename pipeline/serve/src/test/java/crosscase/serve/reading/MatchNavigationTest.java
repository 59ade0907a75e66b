package crosscase.serve.reading;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.serve.web.Link;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatchNavigationTest {
  private static final List<MatchNavigation.Position> MATCHES =
      List.of(
          new MatchNavigation.Position(3, 40),
          new MatchNavigation.Position(5, 90),
          new MatchNavigation.Position(5, 97),
          new MatchNavigation.Position(8, 200));

  private static String position(String name, String value) {
    Link here = Link.to("/read").and("q", "trust").and(name, value);
    MatchNavigation navigation = MatchNavigation.of(MATCHES, here);
    return "%d: %s < > %s"
        .formatted(navigation.current(), match(navigation.previous()), match(navigation.next()));
  }

  private static String match(String link) {
    assertThat(link).startsWith("/read?q=trust&match=").doesNotContain("sentence", "offset");
    return link.replaceFirst(".*#m", "");
  }

  @Test
  void startsBeforeTheFirstMatchIfTheDocumentWasOpenedFromItsBeginning() {
    assertThat(position("sentence", "")).isEqualTo("0: 4 < > 1");
  }

  @Test
  void startsFromTheSentenceAtWhichTheDocumentWasOpened() {
    assertThat(position("sentence", "3")).isEqualTo("1: 4 < > 2");
    assertThat(position("sentence", "4")).isEqualTo("0: 1 < > 2");
    assertThat(position("sentence", "5")).isEqualTo("2: 1 < > 3");
    assertThat(position("sentence", "7")).isEqualTo("0: 3 < > 4");
    assertThat(position("sentence", "9")).isEqualTo("0: 4 < > 1");
  }

  @Test
  void startsFromTheConcordanceLineAtWhichTheDocumentWasOpened() {
    assertThat(position("offset", "97")).isEqualTo("3: 2 < > 4");
    assertThat(position("offset", "0")).isEqualTo("0: 4 < > 1");
  }

  @Test
  void continuesFromTheChosenMatchAndGoesRound() {
    assertThat(position("match", "1")).isEqualTo("1: 4 < > 2");
    assertThat(position("match", "4")).isEqualTo("4: 3 < > 1");
    assertThat(position("match", "99")).isEqualTo("4: 3 < > 1");
  }

  @Test
  void aDocumentWithoutMatchesHasNone() {
    assertThat(MatchNavigation.of(List.of(), Link.to("/read"))).isEqualTo(MatchNavigation.NONE);
  }
}
