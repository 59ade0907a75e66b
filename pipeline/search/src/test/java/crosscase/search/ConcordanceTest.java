package crosscase.search;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.search.ConcordanceRequest.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConcordanceTest {
  private static final ConcordanceRequest ALL = ConcordanceRequest.DEFAULT;

  private static SentenceSearch search;

  @BeforeAll
  static void index() throws Exception {
    search =
        SentenceSearch.inMemory(
            TaggedText.corpus(
                """
                housing | 1 | 1 | interviewer | c d
                housing | 2 | 2 | provider    | e f g
                housing | 2 | 2 | provider    | B x a x
                housing | 2 | 3 | provider    | h i
                housing | 3 | 4 | provider    | a x b
                report  |   | 1 |             | z
                report  |   | 2 |             | x y
                """));
  }

  @AfterAll
  static void close() throws Exception {
    search.close();
  }

  @Test
  void givesALinePerMatchWithContextFromTheSameTurn() throws Exception {
    assertThat(show(ALL))
        .containsExactly("e f g B [x] a x h i", "f g B x a [x] h i", "a [x] b", "z [x] y");
  }

  @Test
  void fromAndToAreOffsetsIntoTheDocument() throws Exception {
    Concordance.Line second = search.concordance("x", ALL).lines().get(1);

    String document = "c d\ne f g\nB x a x";
    assertThat(document.substring(second.from(), second.to())).isEqualTo("x");
    assertThat(second.from()).isEqualTo(document.length() - 1);
    assertThat(List.of(second.document(), second.caseName(), second.role(), second.page()))
        .containsExactly("housing.txt", "housing", "provider", "3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1L       | x a [x] h i; a [x] b; g B [x] a x; z [x] y
          2L       | g B [x] a x; x a [x] h i; a [x] b; z [x] y
          1R       | g B [x] a x; a [x] b; x a [x] h i; z [x] y
          2R       | x a [x] h i; g B [x] a x; a [x] b; z [x] y
          document | g B [x] a x; x a [x] h i; a [x] b; z [x] y
          """)
  void sortsByNeighbours(String order, String expected) throws Exception {
    assertThat(
            show(
                new ConcordanceRequest(
                    2, ConcordanceOrder.ofWord(order).orElseThrow(), Optional.empty(), 1, 20)))
        .containsExactly(expected.split("; "));
  }

  @Test
  void sortsByTheMatchIgnoringCase() throws Exception {
    assertThat(search.concordance("a OR b OR z", ALL.sortedBy(ConcordanceOrder.MATCH)).lines())
        .extracting(Concordance.Line::keyword)
        .containsExactly("a", "a", "B", "b", "z");
  }

  @Test
  void punctuationIsSkippedWhenSorting() throws Exception {
    String lines =
        """
        housing | 1 | 1 | provider | c b a , , x
        housing | 2 | 2 | provider | a c b ; . x
        """;
    try (SentenceSearch marked = SentenceSearch.inMemory(TaggedText.corpus(lines))) {
      ConcordanceRequest farthest = ALL.sortedBy(ConcordanceOrder.LEFT_3);
      assertThat(marked.concordance("x", farthest).lines())
          .extracting(Concordance.Line::pre)
          .containsExactly("a c b ; .", "c b a , ,");
    }
  }

  @Test
  void punctuationIsNotAWordToSortByAndComesLast() throws Exception {
    assertThat(sorted("x .; x ’ c; x - - b; x; x , a; x 's d", ConcordanceOrder.RIGHT_1))
        .containsExactly("[x] , a", "[x] - - b", "[x] ’ c", "[x] 's d", "[x] .", "[x]");
    assertThat(sorted(". x; c ’ x; b - - x; x; a , x", ConcordanceOrder.LEFT_1))
        .containsExactly("a , [x]", "b - - [x]", "c ’ [x]", ". [x]", "[x]");
  }

  /** The lines of turns with one sentence each. */
  private static List<String> sorted(String turns, ConcordanceOrder order) throws Exception {
    StringBuilder lines = new StringBuilder();
    for (String turn : turns.split("; ")) {
      int number = lines.length() + 1;
      lines.append("housing | %d | %d | provider | %s%n".formatted(number, number, turn));
    }
    try (SentenceSearch search = SentenceSearch.inMemory(TaggedText.corpus(lines.toString()))) {
      return search.concordance("x", ALL.sortedBy(order)).lines().stream()
          .map(ConcordanceTest::show)
          .toList();
    }
  }

  @Test
  void pagesHaveNoGapsOrOverlaps() throws Exception {
    List<String> pages = new ArrayList<>(show(ALL.page(1, 3)));
    pages.addAll(show(ALL.page(4, 3)));

    assertThat(pages).isEqualTo(show(ALL));
    assertThat(search.concordance("x", ALL.page(1, 3)).sentences()).isEqualTo(3);
  }

  @Test
  void aSampleIsTheSameForASeedAndInTheOrderOfDocuments() throws Exception {
    List<String> sample = show(ALL.sampled(2, 7));

    assertThat(sample).hasSize(2).isEqualTo(show(ALL.sampled(2, 7)));
    assertThat(show(ALL)).containsSubsequence(sample);
    assertThat(new Sample(2, 7)).isEqualTo(ALL.sampled(2, 7).sample().orElseThrow());
  }

  private static List<String> show(ConcordanceRequest request) throws Exception {
    return search.concordance("x", request).lines().stream().map(ConcordanceTest::show).toList();
  }

  private static String show(Concordance.Line line) {
    return "%s [%s] %s".formatted(line.pre(), line.keyword(), line.post()).strip();
  }
}
