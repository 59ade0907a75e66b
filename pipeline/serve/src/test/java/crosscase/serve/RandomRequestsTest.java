package crosscase.serve;

import static org.assertj.core.api.Assertions.assertThat;

import crosscase.serve.api.ApiEndpoints;
import crosscase.serve.web.Paths;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Asks every address for whatever comes to mind; {@code scripts/fuzz-serve} asks more often.
 *
 * <p>Other requests in each run of the tests; the seed is printed.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the jobs are shell scripts")
class RandomRequestsTest {
  private static final int REQUESTS = Integer.getInteger("crosscase.requests", 300);
  private static final long SEED = Long.getLong("crosscase.seed", System.nanoTime());

  /** Forms may open another project or end what is shown, so a server is not used for long. */
  private static final int REQUESTS_PER_SERVER = 150;

  private static final int PAGES_PER_SERVER = 120;

  private static final int INTERNAL_ERROR = 500;
  private static final int BUSY = 503;

  private static final List<String> PAGES =
      List.of(
          "/",
          "/search",
          "/read",
          "/co-occurrence",
          "/co-occurrence/pairs.csv",
          "/co-occurrence/heat-map.svg",
          "/co-occurrence/pair-matrix.svg",
          "/co-occurrence/network.svg",
          "/co-occurrence/forest-plot.svg",
          "/co-occurrence/other.svg",
          "/themes",
          "/themes/difference",
          "/hint",
          "/assets/crosscase.css",
          "/assets/..",
          "/themes.css",
          "/export.csv",
          "/export.json",
          "/corpus",
          "/corpus/source",
          "/corpus/file",
          "/corpus/events",
          "/api/v1/openapi.json",
          "/nowhere");

  private static final List<String> FORMS =
      List.of(
          "/themes/save",
          "/themes/undo",
          "/corpus/create",
          "/corpus/open",
          "/corpus/codebook",
          "/corpus/upload",
          "/corpus/run",
          "/corpus/cancel",
          "/corpus/sources",
          "/corpus/speakers",
          "/corpus/corrections");

  private static final List<String> NAMES =
      List.of(
          "q",
          "case",
          "kind",
          "role",
          "theme",
          "document",
          "voice",
          "speaker",
          "region",
          "view",
          "sort",
          "context",
          "measure",
          "verdict",
          "pair",
          "max-q",
          "min-cases",
          "edit",
          "queries",
          "exclude",
          "done",
          "from",
          "open",
          "match",
          "sentence",
          "offset",
          "expand",
          "exclude-interviewers",
          "path",
          "name",
          "folder",
          "fingerprint",
          "source",
          "do",
          "row",
          "label",
          "unit",
          "date",
          "limit",
          "token",
          "x");

  private static final List<String> VALUES =
      List.of(
          "",
          " ",
          "trust",
          "control",
          "trust OR control",
          "\"we trust\"",
          "(",
          "[",
          "\"",
          "\\",
          "*",
          "*a",
          "a*",
          "~",
          "-",
          "-trust",
          "/a(/",
          "/[a-z]{1000}/",
          "pos:JJ trust",
          "pos:",
          ":",
          "theme:trust",
          "theme:",
          "fn:maxgaps(4 fn:unordered(control trust))",
          "fn:maxgaps(",
          "fn:",
          "a AND",
          "NOT",
          "[trust TO control]",
          "housing",
          "welfare",
          "provider",
          "interview",
          "yes",
          "no",
          "maybe",
          "concordance",
          "list",
          "speaker",
          "document",
          "1L",
          "9R",
          "0",
          "1",
          "-1",
          "1.5",
          "1e9",
          "99999999999",
          "2147483648",
          "NaN",
          "trust control",
          "trust+control",
          "trust,control",
          "housing/01-talk.txt",
          "../../../etc/passwd",
          "/etc/passwd",
          "..",
          "a/../b",
          "\u0000",
          "\n",
          "\ud83d\ude00",
          "\u202Eabc",
          "\ufffe",
          "\u00e4",
          "<script>alert(1)</script>",
          "%s%n",
          "${a}",
          "'",
          "exclude",
          "include",
          "case",
          "consistent",
          "differs by case",
          "odds-ratio",
          "lift",
          "count",
          "north",
          "2025",
          "2025-03-11",
          "a".repeat(500),
          "(".repeat(300),
          "trust ".repeat(100));

  private final Random random = new Random(SEED);
  private final List<String> addresses = new ArrayList<>(PAGES);

  @TempDir private Path folder;

  @Test
  void noRequestMakesTheServerFail() throws Exception {
    System.out.printf("%d random requests, seed %d%n", REQUESTS, SEED);
    ApiEndpoints.ENDPOINTS.forEach(each -> addresses.add(Paths.API + each.path()));
    List<String> failed = new ArrayList<>();
    for (int asked = 0; asked < REQUESTS; asked += REQUESTS_PER_SERVER) {
      Path place = folder.resolve("" + asked);
      try (CrosscaseServer server = CrosscaseServer.start(SmallProject.settings(place))) {
        PageClient client = PageClient.of(server);
        String csrf = PageClient.field(client.get("/corpus").body(), "csrf");
        for (int i = 0; i < Math.min(REQUESTS_PER_SERVER, REQUESTS - asked); i++) {
          ask(client, csrf, i >= PAGES_PER_SERVER, failed);
        }
      }
    }
    assertThat(failed).as("seed %d", SEED).isEmpty();
  }

  private void ask(PageClient client, String csrf, boolean form, List<String> failed)
      throws Exception {
    String address = drawn(form ? FORMS : addresses);
    String values = values();
    HttpResponse<String> answer =
        form
            ? client.post(address, "csrf=" + csrf + "&" + values)
            : client.get(address + "?" + values, "Accept", drawn(List.of("text/html", "*/*")));
    boolean inWords = answer.statusCode() == BUSY && answer.body().contains("Try again");
    if (answer.statusCode() >= INTERNAL_ERROR && !inWords) {
      failed.add("%d %s?%s".formatted(answer.statusCode(), address, values));
    }
  }

  private String values() {
    List<String> values = new ArrayList<>();
    for (int i = random.nextInt(6); i >= 0; i--) {
      values.add(encoded(drawn(NAMES)) + "=" + encoded(value()));
    }
    return String.join("&", values);
  }

  /** One of the values, or some of them run together. */
  private String value() {
    StringBuilder value = new StringBuilder(drawn(VALUES));
    while (random.nextInt(4) == 0) {
      value.append(drawn(List.of(" ", "", "\n"))).append(drawn(VALUES));
    }
    return value.toString();
  }

  private <T> T drawn(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
