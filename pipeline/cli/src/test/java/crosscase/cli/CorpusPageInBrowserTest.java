package crosscase.cli;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import crosscase.figures.HeadlessBrowser;
import crosscase.serve.CrosscaseServer;
import crosscase.serve.ServeSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A newcomer's way from a folder of interviews to the pairs of themes, without a terminal. */
class CorpusPageInBrowserTest {
  private static final double RUN_TIMEOUT_MS = 480_000;

  @TempDir private Path folder;
  private final List<String> consoleErrors = new ArrayList<>();

  @Test
  void fromAnEmptyServerToTheCooccurrenceOfSixFiles() throws Exception {
    assumeTrue(HeadlessBrowser.missing().isEmpty(), () -> HeadlessBrowser.missing().orElse(""));
    ServeSettings settings =
        ServeSettings.of(
            Optional.empty(),
            folder,
            arguments ->
                LaunchedProcess.command(List.of("-Xmx2g", "-Dcrosscase.progress=all"), arguments)
                    .start(),
            0);
    try (CrosscaseServer server = CrosscaseServer.start(settings);
        HeadlessBrowser browser = HeadlessBrowser.start();
        Page page = browser.page()) {
      page.onPageError(consoleErrors::add);
      page.navigate(server.url());
      upload(page);
      run(page);
      excludeOneAndMergeTwoSpeakers(page);
      run(page);
      checkResults(page);
    }
    Assertions.assertThat(consoleErrors).isEmpty();
  }

  private static void upload(Page page) {
    page.locator("#name").fill("Partnerships");
    page.locator("#create button").click();
    for (String name : List.of("housing", "welfare")) {
      Path samples = ExpectedResults.SAMPLES.resolve(name);
      page.locator("#files").setInputFiles(files(samples));
      page.locator("#case").fill(name);
      page.locator("#upload button").click();
      assertThat(page.locator(".notice")).hasText("Added 3 files.");
    }
    assertThat(page.locator("#source-table tbody tr")).hasCount(6);
  }

  private static Path[] files(Path samples) {
    return Stream.of(samples.toFile().listFiles())
        .map(java.io.File::toPath)
        .sorted()
        .limit(3)
        .toArray(Path[]::new);
  }

  /** Reloads in the middle, as an impatient reader does. */
  private static void run(Page page) {
    page.locator("#start").click();
    Locator firstStep = page.locator(".steps .finished").first();
    assertThat(firstStep).isVisible(new IsVisibleOptions().setTimeout(RUN_TIMEOUT_MS));
    page.reload();
    assertThat(firstStep).isVisible();
    assertThat(page.locator("#cancel")).isVisible();
    assertThat(page.locator("#run-state"))
        .hasText(
            "Everything has been read and counted.",
            new HasTextOptions().setTimeout(RUN_TIMEOUT_MS));
  }

  private static void excludeOneAndMergeTwoSpeakers(Page page) {
    assertThat(page.locator("#source-table")).containsText("transcript");
    row(page, "#source-table", "03-food-bank").locator("input").check();
    page.locator("button[value=exclude]").click();
    assertThat(page.locator("#source-table .state-excluded")).hasCount(1);
    page.locator("#source-table a").first().click();
    assertThat(page.locator(".read-text .read-speaker").first()).isVisible();
    page.locator(".back a").click();
    row(page, "#speaker-table", "Interviewer").locator("input").check();
    row(page, "#speaker-table", "Rosalind Keane").locator("input").check();
    page.locator("#new-name").fill("The researcher");
    page.locator("#speakers form button").first().click();
    assertThat(page.locator("#corrections tbody tr")).hasCount(2);
  }

  private static Locator row(Page page, String table, String text) {
    return page.locator(table + " tbody tr", new Page.LocatorOptions().setHasText(text)).first();
  }

  private static void checkResults(Page page) {
    assertThat(row(page, "#speaker-table", "The researcher")).isVisible();
    assertThat(row(page, "#speaker-table", "Rosalind Keane")).hasCount(0);
    page.locator("#to-results").click();
    assertThat(page.locator("h1")).hasText("Themes that co-occur");
    assertThat(page.locator("#heat tbody tr")).not().hasCount(0);
    assertThat(page.locator(".facets")).containsText("housing");
    page.navigate(page.url().replaceFirst("/co-occurrence.*", "/read"));
    assertThat(page.locator("h1")).hasText("5 documents");
  }
}
