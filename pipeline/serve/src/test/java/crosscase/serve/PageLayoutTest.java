package crosscase.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import crosscase.figures.AccessibilityFault;
import crosscase.figures.HeadlessBrowser;
import crosscase.figures.LayoutFaults;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page at the widths of phones, laptops and large screens, light and dark. */
class PageLayoutTest {
  private static final List<String> PAGES =
      List.of(
          "/search",
          "/search?q=trust&case=housing&context=2",
          "/search?q=trust&view=concordance",
          "/search?q=nothinglikeit",
          "/search?q=%28trust",
          "/read",
          "/read?q=control&open=housing/01-talk.txt&match=2",
          "/co-occurrence?pair=trust,control",
          "/themes",
          "/themes?edit=trust&queries=faith",
          "/themes/difference?edit=trust&queries=trust&exclude=",
          "/corpus",
          "/corpus/source?path=housing/01-talk.txt",
          "/corpus/source?path=schools/plan.xlsx",
          "/none");

  @TempDir static Path folder;
  private static HeadlessBrowser browser;
  private static CrosscaseServer server;

  @BeforeAll
  static void start() throws Exception {
    assumeTrue(HeadlessBrowser.missing().isEmpty(), () -> HeadlessBrowser.missing().orElse(""));
    browser = HeadlessBrowser.start();
    server = CrosscaseServer.start(SmallProject.settings(folder));
  }

  @AfterAll
  static void stop() throws Exception {
    if (browser != null) {
      browser.close();
    }
    if (server != null) {
      server.close();
    }
  }

  private static void open(Page page, String path) {
    page.navigate("http://127.0.0.1:" + server.port() + path);
  }

  @ParameterizedTest(name = "{0} px, {1}")
  @CsvSource({
    "360, LIGHT", "390, LIGHT", "1366, LIGHT", "1920, LIGHT",
    "360, DARK", "390, DARK", "1366, DARK", "1920, DARK"
  })
  void nothingIsCutOrOverlapsAndAxeFindsNoSeriousFault(int width, ColorScheme scheme) {
    try (Page page = browser.page(width, 900, scheme)) {
      for (String path : PAGES) {
        open(page, path);
        assertThat(LayoutFaults.in(page)).as(path).isEmpty();
        assertThat(AccessibilityFault.in(page)).as(path).noneMatch(AccessibilityFault::isSerious);
      }
    }
  }

  @ParameterizedTest(name = "{0} px, {1}")
  @CsvSource({"360, SCREEN", "390, SCREEN", "1366, SCREEN", "1920, SCREEN", "703, PRINT"})
  void aConcordanceFitsWithItsKeywordsInTheMiddle(int width, Media media) {
    try (Page page = browser.page(width, 900, ColorScheme.LIGHT)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(media));
      open(page, "/search?q=trust&view=concordance");

      assertThat(page.locator(".concordance tbody tr").count()).isGreaterThan(10);
      assertThat(LayoutFaults.in(page)).isEmpty();
      assertThat(page.evaluate(FARTHEST_FROM_MIDDLE)).as("px off the middle").isEqualTo(0);
      assertThat(page.evaluate(SCROLLING_AROUND_CONCORDANCE)).isEqualTo(0);
    }
  }

  /** Between the contexts to both sides, not counting the column of sources. */
  private static final String FARTHEST_FROM_MIDDLE =
      """
      () => Math.max(...[...document.querySelectorAll('.concordance tbody tr')].map((row) => {
        const [left, keyword, right] = [...row.cells].map((cell) => cell.getBoundingClientRect());
        const middle = (left.left + right.right) / 2;
        return Math.floor(Math.abs((keyword.left + keyword.right) / 2 - middle));
      }))\
      """;

  private static final String SCROLLING_AROUND_CONCORDANCE =
      """
      () => {
        let scrolling = 0;
        for (let box = document.querySelector('.concordance'); box; box = box.parentElement) {
          scrolling += box.scrollWidth > box.clientWidth + 1 ? 1 : 0;
        }
        return scrolling;
      }\
      """;

  @Test
  void theCheckFindsWhatIsCutAndWhatOverlaps() {
    try (Page page = browser.page(360, 900, ColorScheme.LIGHT)) {
      page.setContent(
          """
          <p style="width: 500px; margin: 0">Wider than the window</p>
          <p style="width: 40px; overflow: hidden; white-space: nowrap">Cut after a few letters</p>
          <p>One line</p>
          <p style="margin-top: -34px">Another line</p>
          <svg width="50" height="20"><text x="0" y="15">Longer than its picture</text></svg>
          """);

      assertThat(LayoutFaults.in(page))
          .anyMatch(fault -> fault.startsWith("the page is 508 px wide"))
          .anyMatch(fault -> fault.startsWith("beyond the window: p “Wider"))
          .anyMatch(fault -> fault.startsWith("clipped: p “Cut"))
          .anyMatch(fault -> fault.startsWith("text on text: p “One line” and p “Another"))
          .anyMatch(fault -> fault.startsWith("cut by its picture: text “Longer"));
    }
  }
}
