package crosscase.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import crosscase.corpus.Sentence;
import crosscase.search.SentenceIndex;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrosscaseServerTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;
  private CrosscaseServer server;
  private PageClient client;

  @BeforeEach
  void start() throws Exception {
    server = CrosscaseServer.start(SmallCorpus.settings(folder));
    client = PageClient.of(server);
  }

  @AfterEach
  void stop() throws Exception {
    server.close();
  }

  @Test
  void aSearchWithoutScriptsShowsSentencesWithTheirMatches() throws Exception {
    HttpResponse<String> answer = client.get("/search?q=faith");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("6 sentences", "<mark>faith</mark>", "Speaker client");
  }

  @Test
  void facetsCombine() throws Exception {
    assertThat(client.get("/search?q=trust&case=housing&role=provider").body())
        .contains("6 sentences");
    assertThat(client.get("/search?q=trust&case=housing&case=welfare&role=provider").body())
        .contains("12 sentences");
    assertThat(client.get("/search?q=trust&theme=control&case=housing").body())
        .contains("6 sentences");
  }

  @Test
  void theCountOfAFacetValueIsWhatItsLinkShows() throws Exception {
    JsonNode facets = json("/api/v1/facets?q=trust&role=provider");

    for (String field : List.of("case", "kind", "role", "theme", "document")) {
      for (Map.Entry<String, JsonNode> value : facets.get(field).properties()) {
        String filter = field.equals("role") ? "" : "&role=provider";
        String path =
            "/api/v1/search?q=trust%s&%s=%s".formatted(filter, field, encoded(id(value.getKey())));
        assertThat(json(path).get("sentences").asInt())
            .as(field + " " + value.getKey())
            .isEqualTo(value.getValue().asInt());
      }
    }
  }

  private static String id(String shown) {
    return Map.of("Trust", "trust", "Control", "control", "Money", "money")
        .getOrDefault(shown, shown);
  }

  @Test
  void aConcordanceIsSortedByNeighbouringWords() throws Exception {
    JsonNode rows = json("/api/v1/search?q=trust&view=concordance&sort=1R").get("rows");

    assertThat(rows.findValuesAsText("post"))
        .isNotEmpty()
        .extracting(post -> post.replaceFirst("^[^\\p{L}]*(\\p{L}+).*", "$1"))
        .isSortedAccordingTo(String::compareToIgnoreCase);
  }

  @Test
  void anExportHasAllRowsBeginningWithThoseOfThePage() throws Exception {
    String lines = "q=trust&view=concordance&sort=1L&case=housing";
    JsonNode shown = json("/api/v1/search?" + lines).get("rows");
    assertThat(JSON.readTree(client.get("/export.json?" + lines).body())).isEqualTo(shown);
    assertThat(client.get("/export.csv?" + lines).body().lines()).hasSize(shown.size() + 1);

    JsonNode page = json("/api/v1/search?q=trust").get("rows");
    JsonNode all = JSON.readTree(client.get("/export.json?q=trust&from=21").body());
    assertThat(page).hasSize(20);
    assertThat(all).hasSize(25);
    assertThat(all.get(19)).isEqualTo(page.get(19));
    assertThat(client.get("/export.csv?q=trust").body().lines()).hasSize(26);
  }

  @Test
  void aRateIsThatAmongTheSentencesUnderTheSameFilters() throws Exception {
    String page = client.get("/search?q=trust&role=provider").body();
    String row = page.substring(page.indexOf(">housing</a></th>"));

    assertThat(row.substring(0, row.indexOf("</tr>"))).contains(">6</td>", ">750.0</td>");
  }

  @Test
  void aBadQueryIsExplainedWithPlaceAndCorrection() throws Exception {
    HttpResponse<String> page = client.get("/search?q=" + encoded("trust AND (control"));

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("role=\"alert\"", "never closed", "^");
    assertThat(client.get("/hint?q=" + encoded("\"joint")).body()).contains("never closed");
    HttpResponse<String> api = client.get("/api/v1/search?q=" + encoded("(trust"));
    assertThat(api.statusCode()).isEqualTo(400);
    assertThat(JSON.readTree(api.body()).get("error").asText()).contains("never closed");
  }

  @Test
  void theLastWordOfAQueryIsCompleted() throws Exception {
    assertThat(client.get("/hint?q=tru").body()).contains("theme:trust", ">trust<");
    assertThat(client.get("/hint?q=rol").body()).contains("role:");
    assertThat(client.get("/hint?q=trust+role:pro").body()).contains("role:provider");
  }

  @Test
  void matchesAreReachedOneAfterTheOtherWithoutScripts() throws Exception {
    String second = "/read?q=control&open=housing/01-talk.txt&match=2";

    assertThat(client.get(second).body())
        .contains("2 of 5", "match=3#m3", "match=1#m1")
        .containsPattern("<mark id=\"m2\" tabindex=\"-1\" data-current=\"true\">")
        .doesNotContainPattern("<mark id=\"m1\"[^>]*data-current");
    assertThat(client.get("/read?q=control&open=housing/01-talk.txt&match=5").body())
        .contains("5 of 5", "match=1#m1");
  }

  @Test
  void theListOfDocumentsShowsTitlesCasesAndSpeakers() throws Exception {
    assertThat(client.get("/read?q=control").body())
        .contains("6 documents", ">A talk on housing</a> <small>housing/01-talk.txt</small>")
        .contains("<td>housing</td>", "<td>Speaker provider, Speaker client</td>")
        .doesNotContain("<td>Interviewer");
  }

  @Test
  void pagesOfResultsAreReachedByNumber() throws Exception {
    assertThat(client.get("/search?q=trust").body())
        .contains("id=\"page-2\" href=\"/search?q=trust&amp;from=21\"", "1–20");
    assertThat(client.get("/search?q=trust&from=21").body())
        .containsPattern("id=\"page-2\"[^>]* aria-current=\"page\"")
        .contains("21–25");
  }

  @Test
  void aResultOpensItsDocumentAtItsMatch() throws Exception {
    assertThat(client.get("/search?q=faith").body())
        .contains("/read?q=faith&amp;open=housing%2F01-talk.txt&amp;sentence=9#s9");
    assertThat(client.get("/search?q=faith&view=concordance").body())
        .containsPattern("/read\\?q=faith&amp;open=housing%2F01-talk.txt&amp;offset=(\\d+)#o\\1\"");
  }

  @Test
  void matchesOfAThemesQueriesAreMarked() throws Exception {
    assertThat(client.get("/search?theme=trust&case=housing").body())
        .contains("<mark>faith</mark>");
    assertThat(client.get("/read?theme=control&open=housing/01-talk.txt").body())
        .contains("<mark id=\"m1\"");
  }

  @Test
  void theNetworkIsAPictureWithLinksWithoutScripts() throws Exception {
    String page = client.get("/co-occurrence?max-q=1").body();

    assertThat(page)
        .contains("<circle", "data-themes=\"trust control\"")
        .containsPattern(
            "Trust and Control: (together|apart), odds ratio [\\d.]+, 12 sentences with both")
        .contains("/search?exclude-interviewers=yes&amp;theme=trust&amp;theme=control");
    assertThat(client.get("/co-occurrence?min-cases=9").body())
        .doesNotContain("<circle")
        .contains("No pair meets these limits");
  }

  @Test
  void everyFigureCanBeDownloadedAsAnSvgFile() throws Exception {
    for (String figure : List.of("heat-map", "pair-matrix", "network", "forest-plot")) {
      HttpResponse<String> svg =
          client.get("/co-occurrence/" + figure + ".svg?pair=trust,control&max-q=1");

      assertThat(svg.statusCode()).isEqualTo(200);
      assertThat(svg.headers().firstValue("Content-Type").orElseThrow())
          .startsWith("image/svg+xml");
      assertThat(svg.headers().firstValue("Content-Disposition").orElseThrow())
          .isEqualTo("attachment; filename=\"crosscase-%s.svg\"".formatted(figure));
      assertThat(svg.body()).startsWith("<svg xmlns=").contains("<style>").doesNotContain("href");
      assertThat(client.get("/co-occurrence?pair=trust,control&max-q=1").body())
          .contains("/co-occurrence/" + figure + ".svg?pair=trust");
    }
    assertThat(client.get("/co-occurrence/none.svg").statusCode()).isEqualTo(404);
    assertThat(client.get("/co-occurrence/forest-plot.svg?pair=none").statusCode()).isEqualTo(404);
  }

  @Test
  void theNetworkShowsOnlyPairsWithANotableVerdictUnlessAskedForMore() throws Exception {
    assertThat(client.get("/co-occurrence?max-q=1").body())
        .contains("Shown: all pairs that occur together.");
    assertThat(client.get("/co-occurrence").body())
        .containsAnyOf("Shown: pairs that go together, stay", "No pair meets these limits");
    assertThat(client.get("/co-occurrence?max-q=.99").body())
        .contains("Shown: pairs with q at most 0.99.");
  }

  @Test
  void theWholeHeatMapAndMatrixShowWhatAnEditChanges() throws Exception {
    String page = client.get("/themes?edit=trust&queries=" + encoded("faith OR money")).body();

    assertThat(page)
        .contains("id=\"draft-heat\"", "id=\"draft-matrix\"")
        .containsPattern("Trust in housing: 4 of 14 sentences, 95 % interval [^,]+, before: ")
        .containsPattern("Control in housing: 6 of 14 sentences, 95 % interval [^,]+\"")
        .containsPattern("Trust with Money: [a-z ]+; 6 sentences with both, odds ratio ");
  }

  @Test
  void aDocumentShowsSpeakersPagesTimesThemesAndMatches() throws Exception {
    String page = client.get("/read?q=control&open=housing/01-talk.txt").body();

    assertThat(page)
        .contains("A talk on housing", "Speaker provider", "1:01", "page 2", "region")
        .contains("<mark id=\"m1\"", "theme-trust", "class=\"overview\"");
    assertThat(client.get("/read?open=none.txt").statusCode()).isEqualTo(404);
  }

  @Test
  void everythingFromDocumentsIsEscaped() throws Exception {
    String document = SmallCorpus.sentences().getLast().document();
    for (String path :
        List.of(
            "/search?q=entirely",
            "/search?q=entirely&view=concordance",
            "/search?case=" + encoded(SmallCorpus.HOSTILE),
            "/read",
            "/read?q=entirely&open=" + encoded(document),
            "/co-occurrence",
            "/themes?edit=trust",
            "/search?q=" + encoded("<script>alert(1)</script>"),
            "/" + encoded("<script>alert(1)</script>"))) {
      assertThat(client.get(path).body())
          .as(path)
          .doesNotContain("<script>alert")
          .contains("</html>");
    }
  }

  @Test
  void everyNumberOfTheMatrixLinksToThatManySentences() throws Exception {
    JsonNode together = json("/api/v1/co-occurrence");

    List<Integer> numbers = new ArrayList<>();
    for (JsonNode pair : together.get("pairs")) {
      String path =
          "/api/v1/search?exclude-interviewers=yes&theme=%s&theme=%s"
              .formatted(pair.get("first").asText(), pair.get("second").asText());
      assertThat(json(path).get("sentences").asInt()).isEqualTo(pair.get("both").asInt());
      numbers.add(pair.get("both").asInt());
    }
    assertThat(numbers).hasSize(3).as("also pairs that never meet").contains(0, 12);
  }

  @Test
  void interviewersAndHeadingsAreNotCountedByDefault() throws Exception {
    JsonNode withoutInterviewers = json("/api/v1/co-occurrence").get("units");
    JsonNode all = json("/api/v1/co-occurrence?exclude-interviewers=no").get("units");

    assertThat(all.get("housing").asInt() - withoutInterviewers.get("housing").asInt())
        .isEqualTo(4);
  }

  @Test
  void editingAThemeChangesCountsAtOnceButTheFileOnlyWhenSaved() throws Exception {
    String queries = encoded("trust\nfaith\ndesk OR women OR nobody");
    String state = "edit=trust&queries=" + queries + "&exclude=";
    String page = client.get("/themes?" + state).body();

    assertThat(page).contains("before:", "Review the changes");
    assertThat(Files.readString(folder.resolve("codebook.yaml"))).isEqualTo(SmallCorpus.CODEBOOK);

    String difference = client.get("/themes/difference?" + state).body();
    assertThat(difference).contains("+       - 'desk OR women OR nobody'");
    String form =
        "csrf=%s&fingerprint=%s&%s"
            .formatted(
                PageClient.field(difference, "csrf"),
                PageClient.field(difference, "fingerprint"),
                state);
    assertThat(client.post("/themes/save", form).statusCode()).isEqualTo(302);
    assertThat(Files.readString(folder.resolve("codebook.yaml")))
        .contains("# A comment that must stay.", "# Why", "- 'desk OR women OR nobody'");
    assertThat(client.post("/themes/save", form).statusCode()).isEqualTo(409);
    assertThat(client.get("/search?theme=trust&q=nobody").body()).contains("6 sentences");

    String themes = client.get("/themes").body();
    String undo =
        "csrf=%s&fingerprint=%s"
            .formatted(PageClient.field(themes, "csrf"), PageClient.field(themes, "fingerprint"));
    assertThat(client.post("/themes/undo", undo).statusCode()).isEqualTo(302);
    assertThat(Files.readString(folder.resolve("codebook.yaml"))).isEqualTo(SmallCorpus.CODEBOOK);
  }

  @Test
  void aFormFromAnotherSiteIsRefused() throws Exception {
    assertThat(client.post("/themes/undo", "fingerprint=x").statusCode()).isEqualTo(403);
    String page = client.get("/themes/difference?edit=trust&queries=desk").body();
    String csrf = PageClient.field(page, "csrf");
    assertThat(
            client
                .post("/themes/undo", "fingerprint=x&csrf=" + csrf, "Sec-Fetch-Site", "cross-site")
                .statusCode())
        .isEqualTo(403);
    for (String origin : List.of("", "null", "http://127.0.0.1", client.root() + "0")) {
      assertThat(
              client
                  .post("/themes/undo", "fingerprint=x&csrf=" + csrf, "Origin", origin)
                  .statusCode())
          .as(origin)
          .isEqualTo(403);
    }
    assertThat(client.post("/themes/undo", "fingerprint=x&csrf=" + csrf).statusCode())
        .isEqualTo(409);
  }

  @Test
  void savingAThemeAsItIsWritesNothing() throws Exception {
    String state = "edit=trust&queries=" + encoded("trust\nfaith") + "&exclude=";
    String themes = client.get("/themes/difference?edit=trust&queries=desk").body();
    String form =
        "csrf=%s&fingerprint=%s&%s"
            .formatted(
                PageClient.field(themes, "csrf"), PageClient.field(themes, "fingerprint"), state);
    FileTime before = Files.getLastModifiedTime(folder.resolve("codebook.yaml"));

    String next = client.post("/themes/save", form).headers().firstValue("Location").orElseThrow();
    assertThat(client.get(next).body()).contains("Nothing was written");
    assertThat(Files.getLastModifiedTime(folder.resolve("codebook.yaml"))).isEqualTo(before);
    assertThat(folder.resolve("codebook.yaml.before")).doesNotExist();
  }

  @Test
  void pagesLoadNothingFromOtherSitesAndRunNoInlineScripts() throws Exception {
    HttpResponse<String> page = client.get("/search?q=trust");

    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'", "script-src 'self'", "style-src 'self'")
        .doesNotContain("unsafe");
    assertThat(page.body()).doesNotContain("<style", " style=", " onclick=", "http://", "https://");
    for (String asset :
        List.of("crosscase.css", "crosscase.js", "htmx.js", "figures.css", "figures.js")) {
      assertThat(client.get("/assets/" + asset).statusCode()).as(asset).isEqualTo(200);
    }
  }

  @Test
  void requestsThatAreTooLongAreRefused() throws Exception {
    assertThat(client.get("/search?q=" + "a".repeat(17_000)).statusCode()).isEqualTo(414);
    assertThat(client.get("/search?" + "case=a&".repeat(300)).statusCode()).isEqualTo(414);
    assertThat(client.get("/search?q=" + "a".repeat(2_100)).body())
        .contains("at most 2,000 are allowed");
    assertThat(client.post("/themes/save", "queries=" + "a".repeat(300_000)).statusCode())
        .isEqualTo(413);
  }

  @Test
  void aHostNameOtherThanThisMachinesIsRefused() throws Exception {
    assertThat(statusUnder("evil.example")).isEqualTo(421);
    assertThat(statusUnder("localhost:" + server.port())).isEqualTo(200);
  }

  private int statusUnder(String host) throws Exception {
    try (var socket =
        new Socket(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), server.port())) {
      socket
          .getOutputStream()
          .write(
              "GET /search?q=trust HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n"
                  .formatted(host)
                  .getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return Integer.parseInt(answer.split(" ")[1]);
    }
  }

  @Test
  void anAddressThatOthersCanReachNeedsAToken() throws Exception {
    try (CrosscaseServer open =
        CrosscaseServer.start(SmallCorpus.settings(folder).withHost("0.0.0.0"))) {
      PageClient stranger = PageClient.of(open);

      assertThat(stranger.get("/search?q=trust").statusCode()).isEqualTo(401);
      assertThat(stranger.get("/search?q=trust&token=" + "0".repeat(48)).statusCode())
          .isEqualTo(401);
      assertThat(stranger.get("/?token=" + open.token().orElseThrow()).statusCode()).isEqualTo(302);
      assertThat(stranger.get("/search?q=trust").statusCode()).isEqualTo(200);
    }
    assertThat(server.token()).isEmpty();
  }

  @Test
  void aNewIndexIsUsedByTheNextRequest() throws Exception {
    assertThat(client.get("/search?q=faith").body()).contains("6 sentences");
    Sentence only = SmallCorpus.sentences().getFirst();
    SentenceIndex.rebuild(folder.resolve("index"), List.of(only).iterator(), "8");

    assertThat(client.get("/search?q=faith").body()).contains("No matching sentences");
  }

  @Test
  void anEmptyIndexGivesPagesThatSuggestWhatToTry() throws Exception {
    SentenceIndex.rebuild(folder.resolve("index"), List.<Sentence>of().iterator(), "9");

    assertThat(client.get("/search").body()).contains("No matching sentences", "Try fewer words");
    assertThat(client.get("/search?q=trust&view=concordance").body()).contains("Try fewer words");
    assertThat(client.get("/read?from=3").body()).contains("Remove a filter");
    assertThat(client.get("/co-occurrence").body()).contains("No sentence is left to count");
    assertThat(client.get("/themes?edit=trust&queries=us").body()).contains("0 sentences");
  }

  private JsonNode json(String path) throws Exception {
    HttpResponse<String> answer = client.get(path);
    assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
