package crosscase.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import crosscase.corpus.DocumentMetadata;
import crosscase.corpus.Sentence;
import crosscase.search.SentenceIndex;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the co-occurrence page and its API say about pairs of themes. */
class CooccurrencePageTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path folder;
  private static CrosscaseServer server;
  private static PageClient client;

  @BeforeAll
  static void start() throws Exception {
    server = CrosscaseServer.start(SmallCorpus.settings(folder));
    client = PageClient.of(server);
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
  }

  @Test
  void everyPairIsListedWithItsVerdictAlsoThoseThatNeverMeet() throws Exception {
    JsonNode pairs = json("/api/v1/co-occurrence").get("pairs");
    String page = client.get("/co-occurrence").body();
    String csv = client.get("/co-occurrence/pairs.csv").body();

    assertThat(pairs).hasSize(3);
    for (JsonNode pair : pairs) {
      assertThat(page).contains(pair.get("sentence").asText());
      assertThat(csv).contains(pair.get("sentence").asText());
    }
    assertThat(csv.lines()).hasSize(4);
    assertThat(page).contains("Download all 3 pairs as CSV");
  }

  @Test
  void pairsAreFilteredByTheirVerdict() throws Exception {
    String verdict = json("/api/v1/co-occurrence").get("pairs").get(0).get("verdict").asText();
    String word = verdict.replace(' ', '-');

    assertThat(json("/api/v1/co-occurrence?verdict=" + word).get("pairs"))
        .isNotEmpty()
        .allMatch(pair -> pair.get("verdict").asText().equals(verdict));
    assertThat(client.get("/co-occurrence").body()).contains("verdict=" + word + "#pairs-title");
    assertThat(client.get("/co-occurrence?verdict=one-case-only").body())
        .contains("No pair meets these limits");
  }

  @Test
  void themesThatNeverMeetHaveAnOddsRatioOfZeroAndPerhapsAnIntervalWithoutEnd() throws Exception {
    JsonNode apart = JSON.nullNode();
    for (JsonNode pair : json("/api/v1/co-occurrence").get("pairs")) {
      apart = pair.get("both").asInt() == 0 ? pair : apart;
    }

    assertThat(apart.get("oddsRatio").asDouble(-1)).isZero();
    assertThat(apart.get("byCase").get("housing").get("stance").asText()).isEqualTo("contradicts");
  }

  @Test
  void aFindingHasSentencesForAndAgainstEachCaseAndWhoWasHeard() throws Exception {
    String page = client.get("/co-occurrence?pair=trust,control").body();
    String finding = page.substring(page.indexOf("id=\"finding\""), page.indexOf("id=\"heat"));

    assertThat(finding)
        .contains("For: Sentences with both themes", "<mark>Trust</mark>")
        .contains(
            "4 of <a href", "/search?exclude-interviewers=yes&amp;theme=trust&amp;theme=control")
        .contains("Against: Sentences with Control, but without Trust")
        .contains("<dt>Control</dt><dd>Being held on a lead.</dd>")
        .containsPattern("<th scope=\"row\">housing</th><td data-label=\"Says\">\\w+</td>")
        .containsPattern("<th scope=\"row\">provider</th><td class=\"number\">6</td>")
        .contains("id=\"forest-plot\"", "/read?", "#s");
  }

  @Test
  void sentencesOfAFindingComeFromDifferentDocuments() throws Exception {
    String page = client.get("/co-occurrence?pair=trust,control").body();
    String quotes = page.substring(page.indexOf("For: "), page.indexOf("Against: "));

    assertThat(quotes.split("<li>", -1)).hasSize(5);
    for (String name : List.of("housing", "schools", "welfare")) {
      assertThat(quotes).contains(">" + name + "/0");
    }
  }

  @Test
  void whatIsLeftOutIsSaid() throws Exception {
    JsonNode notes = json("/api/v1/co-occurrence").get("notes");

    assertThat(notes.toString())
        .containsPattern("\\d+ sentences match, \\d+ count: \\d+ are left out because")
        .contains("The verdicts speak of these 7 documents, not of others.");
    assertThat(client.get("/co-occurrence").body()).contains(notes.get(0).asText());
    assertThat(client.get("/search?theme=trust").body())
        .contains("of them count in co-occurrence, which leaves out what interviewers say");
  }

  @Test
  void whatDoesNotExistIsSaidWithTheNearestThatDoes() throws Exception {
    assertThat(client.get("/search?role=provder").body())
        .contains("No sentence has the role provder. Did you mean provider?");
    assertThat(client.get("/read?caze=housing").body())
        .contains("There is no filter called caze, so it changes nothing. Did you mean case?");
    assertThat(client.get("/co-occurrence?pair=trust,controll&max-q=x").body())
        .contains("There is no pair called trust,controll. Did you mean trust,control?")
        .contains("max-q is x, but it takes a number from 0 to 1, such as 0.05.");
    assertThat(client.get("/search?q=trust&case=housing").body()).doesNotContain("role=\"alert\"");
    HttpResponse<String> answer = client.get("/api/v1/co-occurrence?verdict=consistant");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("There is no verdict called consistant. Did you mean");
  }

  @Test
  void aCorpusWithoutCasesIsOneGroup() throws Exception {
    Path own = folder.resolve("no-cases");
    List<Sentence> sentences =
        SmallCorpus.sentences().stream().map(CooccurrencePageTest::withoutCase).toList();
    SentenceIndex.rebuild(own.resolve("index"), sentences.iterator(), "1");
    ServeSettings settings = ServeSettings.of(own, SmallCorpus.codebook(folder), 0);
    try (CrosscaseServer other = CrosscaseServer.start(settings)) {
      PageClient there = PageClient.of(other);
      JsonNode answer = JSON.readTree(there.get("/api/v1/co-occurrence").body());

      assertThat(answer.get("notes").toString()).contains("so all of them are one group");
      JsonNode first = answer.get("pairs").get(0);
      assertThat(first.get("documents").asInt()).isEqualTo(7);
      assertThat(first.get("byCase").get("").get("documents").asInt()).isEqualTo(7);
      assertThat(there.get("/co-occurrence?pair=trust,control").body())
          .contains(">all documents</th>", "(no case)");
    }
  }

  private static Sentence withoutCase(Sentence s) {
    DocumentMetadata m = s.metadata();
    return new Sentence(
        new DocumentMetadata(
            m.path(), Optional.empty(), m.kind(), m.title(), m.date(), m.variables(), m.roles()),
        s.number(),
        s.paragraph(),
        s.form(),
        s.page(),
        s.section(),
        s.turn(),
        s.attribution(),
        s.span(),
        s.text(),
        s.tokens());
  }

  private static JsonNode json(String path) throws Exception {
    HttpResponse<String> answer = client.get(path);
    assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }
}
