package crosscase.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crosscase.corpus.Sentence;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSearchTest {
  private static final List<Sentence> SENTENCES =
      List.of(
          TaggedText.sentence(
              "housing", 1, 0, "They/they/PRP trusted/trust/VBD Maria/Maria/NNP/PERSON"),
          TaggedText.sentence(
              "housing", 2, 50, "Real/real/JJ trust/trust/NN does/do/VBZ n’t/not/RB grow/grow/VB"),
          TaggedText.sentence(
              "welfare", 1, 7, "Top/top/JJ -/-/HYPH down/down/RP control/control/NN"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          trust                                    | trusted; trust
          trusted                                  | trusted
          TRUST                                    | trusted; trust
          form:trust                               | trust
          pos:VBD                                  | trusted
          ner:PERSON                               | Maria
          "real trust"                             | Real trust
          fn:ordered(#JJ trust)                    | Real trust
          fn:unordered(trust #PERSON)              | trusted Maria
          doesn't                                  | does n’t
          top-down                                 | Top - down
          contr*                                   | control
          trust AND case:housing AND grow          | trust; grow
          trust role:provider -grow                | trusted
          region:north down                        | down
          speaker:"denise corrigan" AND maria      | Maria
          case:welfare                             | Top - down control
          """)
  void findsWordsLayersAndMetadata(String query, String expected) throws Exception {
    try (SentenceSearch search = SentenceSearch.inMemory(SENTENCES)) {
      assertThat(search.findAll(query))
          .flatExtracting(SentenceSearchTest::matchedWords)
          .containsExactly(expected.split("; "));
    }
  }

  @Test
  void spansLeadBackToTheDocument() throws Exception {
    try (SentenceSearch search = SentenceSearch.inMemory(SENTENCES)) {
      SentenceMatch match = search.findAll("grow").getFirst();

      assertThat(match.spans().getFirst().begin()).isEqualTo(50 + "Real trust does n’t ".length());
      assertThat(match.page()).isEqualTo("3");
      assertThat(match.speaker()).isEqualTo("Denise Corrigan");
    }
  }

  @Test
  void countsAllMatchesWhateverTheLimit() throws Exception {
    try (SentenceSearch search = SentenceSearch.inMemory(SENTENCES)) {
      assertThat(search.find("trust", 1).total()).isEqualTo(2);
      assertThat(search.find("trust", 1).matches()).hasSize(1);
      assertThat(search.find("tr*", 1).total()).isEqualTo(2);
      assertThat(search.find("tr*", 1).matches())
          .extracting(SentenceMatch::number)
          .containsExactly(1);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          trust             | housing 1; report 2; report 4; report 1; report 3
          tr*               | housing 1; report 2; report 4; report 1; report 3
          trust OR control  | housing 1; report 2; report 4; report 3; report 1
          trust case:report | report 2; report 4; report 1; report 3
          case:report       | report 1; report 2; report 3; report 4
          """)
  void headingsComeAfterAllOtherSentences(String query, String expected) throws Exception {
    String lines =
        """
        housing | 1 | 1 | provider | there was trust between us
        report  |   | 1 | heading  | trust
        report  |   | 2 | -        | they came to have some trust in those who ran it
        report  |   | 3 | heading  | trust and control
        report  |   | 4 | -        | after years of meetings with the very same people trust was there
        """;
    try (SentenceSearch search = SentenceSearch.inMemory(TaggedText.corpus(lines))) {
      assertThat(search.find(query, 10).matches())
          .extracting(match -> match.caseName() + " " + match.number())
          .containsExactly(expected.split("; "));
    }
  }

  @Test
  void headingsComeLastOnEveryPage() throws Exception {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 100; i++) {
      lines.append("report | | 1 | heading | trust\n");
    }
    for (int i = 0; i < 5; i++) {
      lines.append("report | | 1 | - | people here have trust\n");
    }
    try (SentenceSearch search = SentenceSearch.inMemory(TaggedText.corpus(lines.toString()))) {
      List<Integer> pages = new ArrayList<>();
      for (int from = 1; from <= 105; from += 3) {
        FindRequest page = new FindRequest(from, 3, 0, FindRequest.BEST);
        SentenceSearch.Found found = search.find("trust", page);
        assertThat(found.total()).isEqualTo(105);
        assertThat(search.find("trust", page, search.matching("trust"))).isEqualTo(found);
        found.matches().forEach(match -> pages.add(match.number()));
      }
      assertThat(pages)
          .startsWith(101, 102, 103, 104, 105, 1, 2)
          .doesNotHaveDuplicates()
          .hasSize(105);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\"open", "(trust", "trust AND", "a{10000000}", "/a{99999}/", "fn:ordered("})
  void refusesAnUnreadableQueryInOneSentence(String query) throws IOException {
    try (SentenceSearch search = SentenceSearch.inMemory(SENTENCES)) {
      assertThatThrownBy(() -> search.find(query, 1))
          .isInstanceOf(QueryException.class)
          .message()
          .doesNotContain("\n")
          .endsWith(".");
    }
  }

  @Test
  void listsTheFieldsWhenOneIsUnknown() throws IOException {
    try (SentenceSearch search = SentenceSearch.inMemory(SENTENCES)) {
      assertThatThrownBy(() -> search.find("colour:red", 1))
          .hasMessageContaining("no field 'colour'")
          .hasMessageContaining("region");
    }
  }

  @Test
  void contextStaysWithinTheDocument() throws Exception {
    try (SentenceSearch search = SentenceSearch.inMemory(SENTENCES)) {
      MatchInContext first = search.find("maria", 1, 2).matchesInContext().getFirst();

      assertThat(first.before()).isEmpty();
      assertThat(first.after())
          .containsExactly(
              new MatchInContext.Neighbour("Denise Corrigan", "Real trust does n’t grow"));
      assertThat(search.find("maria", 1).matchesInContext().getFirst().after()).isEmpty();
    }
  }

  @Test
  void indexesWordsAndSpeakersOfAnyLength() throws Exception {
    String word = "x".repeat(40_000);
    Sentence sentence =
        TaggedText.corpus("housing | 1 | 1 | %s | %s b".formatted(word, word)).getFirst();

    try (SentenceSearch search = SentenceSearch.inMemory(List.of(sentence))) {
      assertThat(search.find("b", 1).matches().getFirst().text()).hasSize(40_002);
      assertThat(search.find("xxx* role:xxx*", 1).total()).isEqualTo(1);
    }
  }

  @Test
  void aQueryThatRanOutOfTimeSaysSo() throws Exception {
    QuerySettings atOnce = new QuerySettings(Map.of(), Duration.ZERO);
    try (SentenceSearch search = SentenceSearch.inMemory(SENTENCES, atOnce)) {
      assertThat(search.find("trust OR control", 1).incompleteNote().orElseThrow())
          .startsWith("The query was stopped after");
      assertThat(search.concordance("trust", ConcordanceRequest.DEFAULT).incompleteNote())
          .isPresent();
      assertThat(
              WordCounts.collocates(
                      search, "trust", new Collocates.Window(1, 1), WordSelection.ALL_LEMMAS)
                  .incompleteNote())
          .isPresent();
      assertThat(WordCounts.keywords(search, "trust", WordSelection.ALL_LEMMAS).incompleteNote())
          .isPresent();
      assertThat(search.valueCounts("trust OR grow", "case").incompleteNote()).isPresent();
    }
    try (SentenceSearch search = SentenceSearch.inMemory(SENTENCES)) {
      assertThat(search.find("trust OR control", 1).incompleteNote()).isEmpty();
    }
  }

  private static List<String> matchedWords(SentenceMatch match) {
    return match.spans().stream()
        .map(
            span ->
                match.text().substring(span.begin() - match.begin(), span.end() - match.begin()))
        .toList();
  }
}
