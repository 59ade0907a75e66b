package crosscase.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import crosscase.figures.AccessibilityFault;
import crosscase.figures.HeadlessBrowser;
import crosscase.figures.LayoutFaults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page as a browser shows it when opened from disk. */
class ReportInBrowserTest {
  private static HeadlessBrowser browser;

  @TempDir private static Path folder;

  @BeforeAll
  static void open() throws IOException {
    assumeTrue(HeadlessBrowser.missing().isEmpty(), () -> HeadlessBrowser.missing().orElse(""));
    browser = HeadlessBrowser.start();
    new ReportPage(HandCountedThemes.report()).write(folder.resolve("report.html"));
  }

  @AfterAll
  static void quit() {
    if (browser != null) {
      browser.close();
    }
  }

  /** Light and dark, at the widths of phones, laptops and large screens. */
  @Test
  void isCompleteAndAccessibleAtEveryWidthAndLoadsNothing() {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      for (int width : List.of(360, 390, 1366, 1920)) {
        List<String> requests = new ArrayList<>();
        Page page = browser.page(width, 900, scheme);
        page.onConsoleMessage(message -> requests.add(message.text()));
        page.onRequest(request -> requests.add(request.url()));
        page.navigate(folder.resolve("report.html").toUri().toString());

        assertThat(requests).singleElement().asString().endsWith("/report.html");
        assertThat(LayoutFaults.in(page)).as("at %d in %s", width, scheme).isEmpty();
        assertThat(AccessibilityFault.in(page)).as("at %d in %s", width, scheme).isEmpty();
        page.close();
      }
    }
  }

  @Test
  void fitsAPhoneAndShowsAllFourFigures() {
    Page phone = browser.page(390, 844, ColorScheme.LIGHT);
    phone.navigate(folder.resolve("report.html").toUri().toString());

    assertThat((Integer) phone.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(390);
    assertThat(phone.locator("table.heat-map").isVisible()).isTrue();
    assertThat(phone.locator("table.pair-matrix").isVisible()).isTrue();
    assertThat(phone.locator("svg.network.narrow .mark .node").count())
        .as("themes with a notable pair")
        .isEqualTo(2);
    assertThat(phone.locator("svg.network.narrow").textContent())
        .contains("Themes without such a pair: not silence");
    assertThat(phone.locator("svg.narrow polygon.pooled").isVisible()).isTrue();
    assertThat(phone.locator("blockquote").first().innerText()).contains("Ann <i>Lee</i>");
    phone.close();
  }

  @Test
  void savesAFigureOfAPageOnDisk() throws IOException {
    Page page = browser.page(1280, 900, ColorScheme.DARK);
    page.navigate(folder.resolve("report.html").toUri().toString());

    Download saved =
        page.waitForDownload(() -> page.locator("a[download='theme-network.svg']").click());

    assertThat(saved.suggestedFilename()).isEqualTo("theme-network.svg");
    assertThat(Files.readString(saved.path()))
        .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\"")
        .endsWith("</svg>\n");
    page.close();
  }
}
