package crosscase.serve.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinkTest {
  @Test
  void specialCharactersAreEncodedAndEmptyValuesLeftOut() {
    Link link = Link.to("/search").and("q", "a & \"b\"").and("view", "");

    assertThat(link).hasToString("/search?q=a+%26+%22b%22");
  }

  @Test
  void oneOfSeveralValuesCanBeDropped() {
    Link link = Link.to("/search").and("case", "x").and("case", "y").with("sort", "best");

    assertThat(link.without("case", "x")).hasToString("/search?case=y&sort=best");
    assertThat(link.with("sort", "1L")).hasToString("/search?case=x&case=y&sort=1L");
    assertThat(link.without("case").on("/read")).hasToString("/read?sort=best");
  }
}
