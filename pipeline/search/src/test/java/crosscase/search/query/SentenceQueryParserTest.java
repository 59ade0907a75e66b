package crosscase.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import crosscase.corpus.Span;
import crosscase.search.QueryExamples;
import crosscase.search.QueryException;
import crosscase.search.QuerySettings;
import crosscase.search.SentenceMatch;
import crosscase.search.SentenceSearch;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceQueryParserTest {
  private static SentenceSearch search;

  @BeforeAll
  static void index() throws Exception {
    search =
        SentenceSearch.inMemory(
            QueryExamples.SENTENCES, QuerySettings.DEFAULT.withThemes(QueryExamples.THEMES));
  }

  @AfterAll
  static void close() throws Exception {
    search.close();
  }

  /** Sentences are named by case and number: h1 is the first of housing. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          theme:trust                              | h3 h5 r1 r3
          theme:both                               | r1
          theme:trust -theme:control               | h3 h5 r3
          theme:(trust OR control)                 | h1 h2 h3 h4 h5 r1 r3
          theme:deep                               | h3 h5
          voice:author                             | r1 r2 r3
          voice:interviewer control                | h1
          turn:(control trust)                     | h2 h3 h4
          turn:(strict maria)                      | h2 h4
          turn:(control -trust)                    | h1
          turn:(theme:trust theme:control)         | h2 h3 h4
          paragraph:(control trust)                | h2 h3 r1
          paragraph:(trust -control)               | h5 r3
          turn:(fn:phrase(pos:JJ control) trust)   | h2 h3
          turn:(paragraph:(control trust) maria)   | h2 h3 h4
          trust turn:(control trust)               | h3
          turn:(control OR trust) -grow            | h3 h4 h5
          NOT trust                                | h1 h2 h4 r2
          -trust -control                          | r2
          case:housing AND (NOT trust)             | h1 h2 h4
          *ont?ol                                  | h1 h2 h4 r1
          *n                                       | r2
          *nn                                      | <none>
          /.nn/                                    | <none>
          pos:/n+/                                 | h1 h2 h3 h4 h5 r1 r2 r3
          pos:NNP*                                 | h4
          trsut~1                                  | h3 h5 r1 r3
          nn~1                                     | <none>
          form:trust*                              | h3 h5 r1 r3
          fn:phrase(form:trusts trust)             | h5
          fn:phrase(pos:JJ contr*)                 | h2
          fn:phrase(pos:JJ fn:wildcard(Contr*))    | h2
          case:housing "form:trusts tr?st*"        | h5
          fn:ordered(pos:VB* pos:VBD)              | h5
          fn:within(ner:PERSON 2 contrl~1)         | h4
          "strict grow"~1                          | h2
          sentence:[2 TO 3] case:report            | r2 r3
          sentence>7 OR sentence:1                 | h1 r1
          document:report.txt AND page:3           | r1 r2 r3
          region:north OR region:south             | h1 h2 h3 h4 h5 r1 r2 r3
          speaker:""                               | r1 r2 r3
          """)
  void findsBy(String query, String expected) throws Exception {
    assertThat(search.findAll(query))
        .extracting(match -> match.caseName().substring(0, 1) + match.number())
        .containsExactlyInAnyOrder(expected.equals("<none>") ? new String[0] : expected.split(" "));
  }

  @Test
  void anExtendedMatchEndsWithTheSentence() throws Exception {
    assertThat(search.findAll("fn:extend(trust 0 1)"))
        .extracting(SentenceQueryParserTest::firstMatch)
        .containsExactly("trust fell", "trust trusts trusted", "trust", "trust alone");
    assertThat(search.findAll("case:report fn:extend(alone 9 9)"))
        .extracting(SentenceQueryParserTest::firstMatch)
        .containsExactly("trust alone");
  }

  @Test
  void theSpansOfATurnQueryAreItsWords() throws Exception {
    assertThat(search.findAll("turn:(control trust)"))
        .extracting(SentenceQueryParserTest::firstMatch)
        .containsExactly("control", "trust", "control");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          case:report control trust           | control trust
          trust page:3 -control               | trust; trust trusts trusted; trust
          (control page:4) OR "and trust"     | and trust
          case:report AND (trust OR page:4)   | trust; trust
          turn:(strict maria) case:housing    | Strict; Maria
          theme:deep case:housing             | trust; trust trusts trusted
          """)
  void marksOnlyTheWordsThatMatch(String query, String expected) throws Exception {
    assertThat(search.findAll(query).stream().map(SentenceQueryParserTest::words).toList())
        .as(query)
        .containsExactly(expected.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          (trust                    | 0  | never closed: add )
          trust)                    | 5  | remove it
          "trust                    | 0  | add "
          trust AND                 | 9  | a word is missing
          a ( ) b                   | 4  | nothing between these brackets
          trust colour:red          | 6  | no field 'colour'
          a:b:c                     | 3  | ':' is not allowed here
          fn:nearby(a b)            | 0  | no function 'fn:nearby'
          fn:ordered(a case:b)      | 13 | only the fields form:, pos: and ner:
          fn:ordered(a *b)          | 13 | starts with a letter
          turn:(trust fn:foo(a))    | 12 | no function 'fn:foo'
          a "b c*"~2                | 8  | cannot have ~: write fn:maxgaps
          fn:or(fn:wildcard(*nn) a) | 18 | starts with a letter
          "joint *ing"              | 7  | starts with a letter
          turn:(trust AND)          | 15 | a word is missing
          turn:(                    | 5  | never closed
          turn:trust                | 5  | followed by words in brackets
          x theme:nothing           | 8  | not in the codebook; there are both, broken
          theme:circle              | 6  | refers to itself (circle > round > circle)
          theme:broken              | 6  | has a query that cannot be read:
          trust /a{10000000}/       | 8  | {99} at most
          /(a{99}){99}/             | 8  | multiplied 1,000
          /[ab]*a[ab]{20}/          | -1 | too complex
          trust~3                   | 0  | 0, 1 or 2
          """)
  void errorsNameThePositionAndTheFix(String query, int position, String fix) {
    QueryException e = catchThrowableOfType(QueryException.class, () -> search.find(query, 1));

    assertThat(e).hasMessageContaining(fix);
    assertThat(e.position().orElse(-1)).isEqualTo(position);
  }

  @Test
  void aCaretPointsAtTheError() {
    QueryException e =
        catchThrowableOfType(QueryException.class, () -> search.find("trust OR (grow", 1));

    assertThat(e.withCaret()).hasValue("trust OR (grow\n         ^");
    assertThat(catchThrowableOfType(QueryException.class, () -> search.find("", 1)).withCaret())
        .isEmpty();
  }

  @Test
  void aLongQueryIsShownOnlyAroundTheError() {
    String words = "joint working 😀 ".repeat(20);
    QueryException e =
        catchThrowableOfType(
            QueryException.class, () -> search.find(words + "(grow " + words.strip(), 1));
    List<String> lines = e.withCaret().orElseThrow().lines().toList();

    assertThat(lines.getFirst()).startsWith("…").contains("(grow joint").endsWith("…");
    assertThat(lines.getFirst().codePointCount(0, lines.getFirst().length())).isLessThan(80);
    int caret = lines.getFirst().offsetByCodePoints(0, lines.getLast().indexOf('^'));
    assertThat(lines.getFirst().substring(caret)).startsWith("(grow");
  }

  @Test
  void refusesAnOverlongQueryBeforeParsing() {
    assertThatThrownBy(() -> search.find("a ".repeat(1_500), 1))
        .hasMessageContaining("3,000 characters");
    assertThatThrownBy(() -> search.find("(".repeat(900) + "a" + ")".repeat(900), 1))
        .hasMessageContaining("more than 50 nested brackets");
  }

  private static String words(SentenceMatch match) {
    return match.spans().stream()
        .map(s -> new Span(s.begin() - match.begin(), s.end() - match.begin()).of(match.text()))
        .collect(Collectors.joining(" "));
  }

  private static String firstMatch(SentenceMatch match) {
    int from = match.spans().getFirst().begin() - match.begin();
    return match.text().substring(from, match.spans().getFirst().end() - match.begin());
  }
}
