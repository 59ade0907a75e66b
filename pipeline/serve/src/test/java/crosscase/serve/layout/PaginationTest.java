package crosscase.serve.layout;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.serve.web.Link;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PaginationTest {
  private static final Link HERE = Link.to("/search").and("q", "trust").and("from", "81");

  private static String numbers(Pagination pages) {
    return pages.pages().stream()
        .map(
            page ->
                page.isGap()
                    ? "…"
                    : page.current() ? "[" + page.number() + "]" : "" + page.number())
        .collect(Collectors.joining(" "));
  }

  @Test
  void showsTheFirstTheLastAndTheNeighboursOfTheCurrentPage() {
    assertThat(numbers(Pagination.of(HERE, 101, 20, 20, 260))).isEqualTo("1 … 4 5 [6] 7 8 … 13");
    assertThat(numbers(Pagination.of(HERE, 1, 20, 20, 218))).isEqualTo("[1] 2 3 … 11");
    assertThat(numbers(Pagination.of(HERE, 201, 18, 20, 218))).isEqualTo("1 … 9 10 [11]");
    assertThat(numbers(Pagination.of(HERE, 21, 20, 20, 60))).isEqualTo("1 [2] 3");
  }

  @Test
  void leavesOutNoSinglePage() {
    assertThat(numbers(Pagination.of(HERE, 81, 20, 20, 180))).isEqualTo("1 2 3 4 [5] 6 7 8 9");
    assertThat(numbers(Pagination.of(HERE, 1, 50, 50, 218))).isEqualTo("[1] 2 3 4 5");
  }

  @Test
  void linksToPagesByTheirFirstRow() {
    Pagination pages = Pagination.of(HERE, 81, 20, 20, 218);

    assertThat(pages.pages().getFirst().link()).isEqualTo("/search?q=trust");
    assertThat(pages.pages().getLast().link()).isEqualTo("/search?q=trust&from=201");
    assertThat(List.of(pages.previous(), pages.next()))
        .containsExactly("/search?q=trust&from=61", "/search?q=trust&from=101");
    assertThat(pages.rows()).isEqualTo("81–100");
  }

  @Test
  void theFirstPageHasNoPreviousAndTheLastNoNext() {
    assertThat(Pagination.of(HERE, 1, 20, 20, 40).previous()).isEmpty();
    assertThat(Pagination.of(HERE, 21, 20, 20, 40).next()).isEmpty();
  }

  @Test
  void oneFullPageNeedsNoNumbers() {
    assertThat(Pagination.of(HERE, 1, 20, 20, 20).isNeeded()).isFalse();
    assertThat(Pagination.of(HERE, 1, 20, 20, 21).isNeeded()).isTrue();
  }
}
