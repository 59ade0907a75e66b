package crosscase.serve;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import crosscase.figures.AccessibilityFault;
import crosscase.figures.HeadlessBrowser;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesInBrowserTest {
  private static HeadlessBrowser browser;

  @TempDir Path folder;
  private CrosscaseServer server;
  private Page page;
  private final List<String> consoleErrors = new ArrayList<>();

  @BeforeAll
  static void browser() {
    assumeTrue(HeadlessBrowser.missing().isEmpty(), () -> HeadlessBrowser.missing().orElse(""));
    browser = HeadlessBrowser.start();
  }

  @AfterAll
  static void closeBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void start() throws Exception {
    server = CrosscaseServer.start(SmallCorpus.settings(folder));
    page = browser.page();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            consoleErrors.add(message.text());
          }
        });
    page.onPageError(consoleErrors::add);
  }

  @AfterEach
  void stop() throws Exception {
    page.close();
    server.close();
    Assertions.assertThat(consoleErrors).isEmpty();
  }

  private void open(String path) {
    page.navigate("http://127.0.0.1:" + server.port() + path);
  }

  @Test
  void searchesWithFacets() {
    open("/search");
    page.locator("#q").fill("trust");
    page.locator("#search-form button").click();
    assertThat(page.locator("h1")).hasText("25 sentences");
    page.locator(".facets a", new Page.LocatorOptions().setHasText("housing")).first().click();
    assertThat(page.locator("h1")).hasText("8 sentences");
    page.locator(".facets a", new Page.LocatorOptions().setHasText("provider")).first().click();
    assertThat(page.locator("h1")).hasText("6 sentences");
    assertThat(page).hasURL(Pattern.compile(".*q=trust.*case=housing.*role=provider.*"));
    page.reload();
    assertThat(page.locator("h1")).hasText("6 sentences");
    page.locator(".chosen-filters a", new Page.LocatorOptions().setHasText("case: housing"))
        .click();
    assertThat(page.locator("h1")).hasText("18 sentences");
  }

  @Test
  void sortsAConcordance() {
    open("/search?q=trust&view=concordance");
    page.locator("#sort-1R").click();
    assertThat(page.locator("#sort-1R")).hasAttribute("aria-current", "true");
    List<String> after = page.locator(".concordance td.post").allTextContents();
    Assertions.assertThat(after)
        .hasSizeGreaterThan(10)
        .extracting(post -> post.replaceFirst("^[^\\p{L}]*(\\p{L}+).*", "$1"))
        .isSortedAccordingTo(String::compareToIgnoreCase);
  }

  @Test
  void movesFromMatchToMatchWhileReading() {
    open("/search?q=control");
    page.locator(".hits .source a").first().click();
    assertThat(page.locator(".document mark")).hasCount(5);
    assertThat(page.locator(".sentence:target mark[data-current]")).hasId("m2");
    assertThat(page.locator("#current-match")).hasText("2 of 5");
    page.locator("#next-match").click();
    page.locator("#next-match").click();
    assertThat(page.locator("#current-match")).hasText("4 of 5");
    assertThat(page).hasURL(Pattern.compile(".*match=4#m4"));
    page.reload();
    assertThat(page.locator("#current-match")).hasText("4 of 5");
    assertThat(page.locator("mark[data-current]")).hasId("m4");
    assertThat(page.locator(".document .paragraph-themes")).not().hasCount(0);
    assertThat(page.locator("svg.overview rect")).not().hasCount(0);
  }

  @Test
  void updatesTheMatrixWhileAThemeIsEdited() {
    open("/themes?edit=trust");
    String before = page.locator("#draft-pairs").innerText();
    page.locator("#queries").fill("trust\nfaith\nthursday OR pest");
    assertThat(page.locator(".draft-count")).containsText("before:");
    assertThat(page.locator("#draft-pairs tr.differs")).not().hasCount(0);
    assertThat(page.locator("#draft-heat tr", withText("Trust")).first().locator("td.differs"))
        .hasCount(3);
    assertThat(page.locator("#draft-matrix td.differs")).not().hasCount(0);
    assertThat(page).hasURL(Pattern.compile(".*queries=trust(%0D)?%0Afaith.*"));
    Assertions.assertThat(page.locator("#draft-pairs").innerText()).isNotEqualTo(before);
    page.locator("#review").click();
    assertThat(page.locator(".added").first()).containsText("thursday OR pest");
    page.locator("#save").click();
    assertThat(page.locator(".notice")).containsText("Saved");
    open("/co-occurrence");
    Locator cell = page.locator("#matrix tbody tr", withText("Trust")).first().locator("td").nth(2);
    assertThat(cell.locator("a"))
        .hasAttribute("aria-label", Pattern.compile("Trust with Money: .*"));
    open("/themes");
    page.locator(".undo-form button").click();
    assertThat(page.locator(".notice")).containsText("Undone");
  }

  private static Page.LocatorOptions withText(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  @Test
  void opensTheSentencesBehindACellOfTheHeatMap() {
    open("/co-occurrence?region=North");
    Locator cell = page.locator("#heat tbody tr", withText("Control")).locator("a").first();
    String words = cell.getAttribute("aria-label");
    String number = words.replaceAll(".*: (\\d+) of.*", "$1");
    cell.click();
    assertThat(page.locator("h1")).hasText(number + " sentences");
    assertThat(page).hasURL(Pattern.compile(".*theme=control.*"));
  }

  @Test
  void drawsTheNetworkAndFadesWhatIsNotJoinedToAFocusedTheme() {
    open("/co-occurrence?max-q=1");
    Locator network = page.locator("#network svg.wide");
    String drawing = network.innerHTML();
    page.reload();
    Assertions.assertThat(network.innerHTML())
        .as("the same link draws the same network")
        .isEqualTo(drawing);
    network.locator("a[data-themes=trust]").focus();
    assertThat(network).hasClass(Pattern.compile(".*choosing.*"));
    assertThat(page.locator("#network .figure-status")).containsText("Trust: ");
    page.locator(".figure-download a").last().focus();
    assertThat(network).not().hasClass(Pattern.compile(".*choosing.*"));
  }

  @Test
  void searchesReadsAndShowsTheNetworkWithoutScripts() {
    Page plain = browser.withoutScripts();
    plain.navigate("http://127.0.0.1:" + server.port() + "/search");
    plain.locator("#q").fill("control");
    plain.locator("#search-form button").click();
    plain.locator(".facets a", withText("housing")).first().click();
    assertThat(plain.locator("h1")).hasText("10 sentences");
    plain.locator(".hits .source a").first().click();
    assertThat(plain.locator(".sentence:target mark[data-current]")).hasId("m2");
    plain.locator("#next-match").click();
    plain.locator("#next-match").click();
    assertThat(plain.locator("#current-match")).hasText("4 of 5");
    assertThat(plain.locator("mark[data-current]")).hasId("m4");
    plain.navigate("http://127.0.0.1:" + server.port() + "/co-occurrence?max-q=1");
    plain.locator("#network svg.wide a").last().click();
    assertThat(plain.locator("h1")).containsText("sentences");
    assertThat(plain).hasURL(Pattern.compile(".*theme=.*"));
    plain.close();
  }

  @Test
  void suggestionsAreChosenWithTheArrowKeys() {
    open("/search");
    page.locator("#q").pressSequentially("rol");
    Locator suggestions = page.locator("#hint [role=option]");
    assertThat(page.locator("#q")).hasAttribute("aria-expanded", "true");
    page.keyboard().press("ArrowDown");
    assertThat(suggestions.first()).hasAttribute("aria-selected", "true");
    assertThat(page.locator("#q")).hasAttribute("aria-activedescendant", "suggestion-0");
    assertNoSeriousFault(page, "suggestions");
    page.keyboard().press("Enter");
    assertThat(page.locator("#q")).hasValue("role:");
    assertThat(suggestions.first()).containsText("role:");
    page.keyboard().press("Escape");
    assertThat(suggestions).hasCount(0);
    assertThat(page.locator("#q")).hasAttribute("aria-expanded", "false");
  }

  @Test
  void showsThatItIsLoadingAndThatTheServerIsGone() throws Exception {
    Page own = browser.page();
    own.navigate("http://127.0.0.1:" + server.port() + "/search");
    own.route(
        "**/search?*",
        route -> {
          assertThat(own.locator("#loading")).isVisible();
          route.resume();
        });
    own.locator("#q").fill("trust");
    own.locator("#search-form button").click();
    assertThat(own.locator("h1")).hasText("25 sentences");
    assertThat(own.locator("#loading")).isHidden();
    server.close();
    own.locator("#view-concordance").click();
    assertThat(own.locator("#hint [role=alert]")).containsText("does not answer");
    own.close();
  }

  @Test
  void explainsAnErrorInAQueryWhileItIsTyped() {
    open("/search");
    page.locator("#q").pressSequentially("trust AND (control");
    assertThat(page.locator("#hint .error-message")).containsText("never closed");
    assertThat(page.locator("#hint pre")).containsText("^");
    page.locator("#search-form button").click();
    assertThat(page.locator("main .error-message")).containsText("never closed");
  }

  @Test
  void showsAHostileDocumentAsPlainText() {
    String document = SmallCorpus.sentences().getLast().document();
    page.onDialog(dialog -> consoleErrors.add("a script of a document ran"));
    for (String path :
        List.of(
            "/search?q=entirely",
            "/search?q=entirely&view=concordance",
            "/read?q=entirely&open=" + URLEncoder.encode(document, StandardCharsets.UTF_8),
            "/co-occurrence",
            "/themes?edit=trust")) {
      open(path);
      assertThat(page.locator("body")).containsText(SmallCorpus.HOSTILE);
    }
  }

  @Test
  void searchesWithTheKeyboardAlone() {
    open("/search");
    page.keyboard().press("Tab");
    assertThat(page.locator(".skip-link")).isFocused();
    for (int i = 0; i < 10 && !isFocused("q"); i++) {
      page.keyboard().press("Tab");
    }
    page.keyboard().type("tru");
    assertThat(page.locator("#hint [role=option]").first()).isVisible();
    page.keyboard().type("st");
    page.keyboard().press("Enter");
    assertThat(page.locator("h1")).hasText("25 sentences");
    for (int i = 0; i < 40 && !focusedText().contains("housing"); i++) {
      page.keyboard().press("Tab");
    }
    page.keyboard().press("Enter");
    assertThat(page.locator("h1")).hasText("8 sentences");
    Assertions.assertThat(focusedText()).contains("housing");
  }

  private boolean isFocused(String id) {
    return page.evaluate("document.activeElement.id").equals(id);
  }

  private String focusedText() {
    return (String) page.evaluate("document.activeElement.textContent");
  }

  private static void assertNoSeriousFault(Page page, String what) {
    Assertions.assertThat(AccessibilityFault.in(page))
        .as(what)
        .noneMatch(AccessibilityFault::isSerious);
  }
}
