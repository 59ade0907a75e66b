package crosscase.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import crosscase.association.CaseCounts;
import crosscase.association.PairTable;
import crosscase.cli.corpus.CorpusCodebook;
import crosscase.cli.corpus.CorpusStages;
import crosscase.cli.terminal.ProgressLog;
import crosscase.jobs.CooccurrenceJob;
import crosscase.jobs.CorpusTables;
import crosscase.jobs.Selection;
import crosscase.serve.CrosscaseServer;
import crosscase.serve.ServeSettings;
import crosscase.themes.Codebook;
import crosscase.themes.Theme;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages over the samples say what the jobs say. */
class ServeSamplesTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final CSVFormat CSV =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private final HttpClient http = HttpClient.newHttpClient();
  private final Path corpus = SampleCorpus.shared().folder();
  private CrosscaseServer server;

  @BeforeEach
  void start() throws Exception {
    server = CrosscaseServer.start(ServeSettings.of(corpus, CorpusCodebook.file(corpus), 0));
  }

  @AfterEach
  void stop() throws Exception {
    server.close();
  }

  @Test
  void livePairsEqualThoseOfTheSparkJobForTheSameFilter() throws Exception {
    assertSame(Selection.DEFAULT, "");
    assertSame(Selection.DEFAULT.where("role", "provider"), "?role=provider");
    assertSame(
        Selection.DEFAULT.where("kind", "interview", "focus-group").where("voice", "respondent"),
        "?kind=interview&kind=focus-group&voice=respondent");
  }

  @Test
  void everyNumberVerdictAndSentenceOfAPairIsThatOfTheTables() throws Exception {
    Path results = CorpusStages.resultsFolder(corpus);
    CSVParser table = CSVParser.parse(results.resolve("pairs.csv"), UTF_8, CSV);
    CSVParser page = CSVParser.parse(text("/co-occurrence/pairs.csv"), CSV);
    List<String> columns = page.getHeaderNames();
    List<List<String>> expected = rows(table, columns);

    assertThat(columns).contains("verdict", "sentence", "odds_ratio", "low", "p", "q");
    assertThat(rows(page, columns)).containsExactlyInAnyOrderElementsOf(expected).hasSize(105);

    String report = Files.readString(results.resolve("report.html"));
    List<String> api = new ArrayList<>();
    get("/api/v1/co-occurrence")
        .get("pairs")
        .forEach(pair -> api.add(pair.get("verdict").asText() + pair.get("sentence").asText()));
    for (List<String> row : expected) {
      assertThat(api).contains(row.get(2) + row.get(3));
      assertThat(report).contains(row.get(3).replace("<", "&lt;"));
    }
  }

  @Test
  void theRolesHeardInAPairAddUpToItsSentences() throws Exception {
    String page = text("/co-occurrence?pair=control-fixation,trust");
    String heard = page.substring(page.indexOf("id=\"heard\""), page.indexOf("id=\"heat"));
    Matcher sentences = Pattern.compile("<td class=\"number\">(\\d+)</td></tr>").matcher(heard);

    assertThat(sentences.results().mapToInt(row -> Integer.parseInt(row.group(1))).sum())
        .isEqualTo(37);
  }

  private static List<List<String>> rows(CSVParser parser, List<String> columns)
      throws IOException {
    try (parser) {
      return parser.stream().map(row -> columns.stream().map(row::get).toList()).toList();
    }
  }

  private void assertSame(Selection selection, String state) throws Exception {
    CorpusTables tables =
        CorpusStages.tables(corpus, new ProgressLog(new PrintWriter(Writer.nullWriter())));
    List<String> themes =
        Codebook.load(CorpusCodebook.file(corpus)).themes().stream().map(Theme::id).toList();
    CaseCounts counts = new CooccurrenceJob(tables).counts(selection, themes);
    List<String> expected = new ArrayList<>();
    for (int a = 0; a < themes.size(); a++) {
      for (int b = a + 1; b < themes.size(); b++) {
        expected.add(line(counts, themes.get(a), themes.get(b)));
      }
    }
    List<String> live = new ArrayList<>();
    get("/api/v1/co-occurrence" + state).get("pairs").forEach(pair -> live.add(line(pair)));
    assertThat(live).as(state).containsExactlyInAnyOrderElementsOf(expected).isNotEmpty();
  }

  private static String line(CaseCounts counts, String first, String second) {
    StringBuilder line = new StringBuilder(first + " " + second);
    for (String name : counts.cases()) {
      PairTable table = counts.table(name, first, second);
      line.append(
          " %s: %d of %d documents, %d/%d/%d/%d"
              .formatted(
                  name,
                  counts.documentsOf(name),
                  counts.documentsOf(name),
                  table.n(),
                  table.a(),
                  table.b(),
                  table.both()));
    }
    return line.toString();
  }

  private static String line(JsonNode pair) {
    StringBuilder line =
        new StringBuilder(pair.get("first").asText() + " " + pair.get("second").asText());
    for (Map.Entry<String, JsonNode> each : pair.get("byCase").properties()) {
      JsonNode table = each.getValue();
      int said =
          table.get("supporting").asInt()
              + table.get("contradicting").asInt()
              + table.get("silent").asInt();
      line.append(
          " %s: %d of %s documents, %s/%s/%s/%s"
              .formatted(
                  each.getKey(),
                  said,
                  table.get("documents"),
                  table.get("n"),
                  table.get("first"),
                  table.get("second"),
                  table.get("both")));
    }
    return line.toString();
  }

  @Test
  void headingsPagesTimesAndThemesOfTheSamplesAreShown() throws Exception {
    assertThat(text("/read?open=housing/08-housing-report.pdf"))
        .contains("class=\"paragraph heading", "page 2", "theme-");
    assertThat(text("/read?open=housing/05-ward-councillor.vtt")).contains("<time>0:");
  }

  @Test
  void moreThanTheFirstValuesOfAFacetAreShownWhenAskedFor() throws Exception {
    assertThat(text("/search")).contains("href=\"/search?expand=document\"").contains("more<span");
    JsonNode few = get("/api/v1/facets").get("document");
    JsonNode more = get("/api/v1/facets?expand=document").get("document");

    assertThat(few).hasSize(8);
    assertThat(more).hasSizeGreaterThan(40);
    assertThat(more.properties().stream().toList().subList(0, 8))
        .isEqualTo(few.properties().stream().toList());
  }

  @Test
  void aSearchOfThePageFindsAsManyAsTheCommand() throws Exception {
    CommandResult result =
        CommandResult.crosscase("search", "trust", "--corpus", corpus.toString(), "--limit", "1");
    String total = result.out().lines().toList().getLast().replaceAll("1 of ([\\d,]+) .*", "$1");

    assertThat(text("/search?q=trust")).contains(total + " sentences");
  }

  private JsonNode get(String path) throws Exception {
    return JSON.readTree(text(path));
  }

  private String text(String path) throws Exception {
    URI address = URI.create("http://127.0.0.1:" + server.port() + path);
    HttpResponse<String> answer =
        http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }
}
