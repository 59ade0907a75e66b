package crosscase.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every figure on one page, as a browser measures it. */
class FiguresInBrowserTest {
  private static final List<Integer> WIDTHS = List.of(360, 390, 768, 1366, 1920);

  /**
   * Each text that meets another one, or leaves its drawing or the window. Labels may touch: boxes
   * are taken in by a pixel.
   */
  private static final String FAULTS =
      """
      () => {
        const faults = [];
        for (const svg of document.querySelectorAll('svg.drawing')) {
          const frame = svg.getBoundingClientRect();
          if (frame.width === 0) continue;
          const boxes = [...svg.querySelectorAll('text')].filter((t) => t.textContent.trim())
            .map((t) => ({ text: t.textContent, box: t.getBoundingClientRect() }));
          for (const [i, { text, box }] of boxes.entries()) {
            if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1
                || box.bottom > frame.bottom + 1) faults.push(svg.parentElement.id + ' cuts ' + text);
            if (box.right > innerWidth || box.left < 0) faults.push('window cuts ' + text);
            for (const other of boxes.slice(0, i)) {
              const b = other.box;
              if (box.left + 1 < b.right && b.left + 1 < box.right && box.top + 2 < b.bottom
                  && b.top + 2 < box.bottom) faults.push(svg.parentElement.id + ': ' + text + ' meets ' + other.text);
            }
          }
        }
        return faults;
      }
      """;

  private static HeadlessBrowser browser;

  @TempDir private static Path folder;

  @BeforeAll
  static void open() throws IOException {
    assumeTrue(HeadlessBrowser.missing().isEmpty(), () -> HeadlessBrowser.missing().orElse(""));
    browser = HeadlessBrowser.start();
    Files.writeString(folder.resolve("figures.html"), page());
    int number = 0;
    for (Figure figure : Examples.all()) {
      Files.writeString(folder.resolve(++number + ".svg"), figure.svgFile());
    }
  }

  private static String page() {
    StringBuilder page =
        new StringBuilder("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">")
            .append("<meta name=\"viewport\" content=\"width=device-width\"><title>Figures</title>")
            .append("<style>body { margin: 8px; background: var(--figure-page); ")
            .append("color: var(--figure-ink); font: 15px/1.5 sans-serif; }")
            .append(FigureAssets.css())
            .append("</style></head><body><main><h1>Figures</h1>");
    int number = 0;
    for (Figure figure : Examples.all()) {
      page.append(figure.html("f" + ++number));
      page.append("<details><summary>Table</summary>")
          .append(figure.table().html("table" + number))
          .append("</details>");
    }
    return page.append("</main><script>")
        .append(FigureAssets.script())
        .append("</script></body></html>")
        .toString();
  }

  @AfterAll
  static void quit() {
    if (browser != null) {
      browser.close();
    }
  }

  private static Page page(int width, ColorScheme scheme) {
    Page page = browser.page(width, 900, scheme);
    page.navigate(folder.resolve("figures.html").toUri().toString());
    return page;
  }

  @Test
  void noTextMeetsAnotherOrIsCutAtAnyWidth() {
    for (int width : WIDTHS) {
      for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        Page page = page(width, scheme);

        assertThat((List<?>) page.evaluate(FAULTS)).as("at %d in %s", width, scheme).isEmpty();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
            .isLessThanOrEqualTo(width);
        page.close();
      }
    }
  }

  @Test
  void noTextOfAFileMeetsAnotherOrIsCut() {
    for (int number = 1; number <= Examples.all().size(); number++) {
      Page page = browser.page(1366, 900, ColorScheme.LIGHT);
      page.navigate(folder.resolve(number + ".svg").toUri().toString());

      assertThat((List<?>) page.evaluate(FAULTS.replace("svg.parentElement.id", "'file'")))
          .as("file %d", number)
          .allSatisfy(fault -> assertThat(fault).asString().startsWith("window"));
      page.close();
    }
  }

  @Test
  void textIsNeverWiderThanReckoned() {
    Page page = page(1366, ColorScheme.LIGHT);
    for (String label : Examples.LABELS.subList(0, Examples.LABELS.size() - 1)) {
      Object width =
          page.evaluate(
              "label => { const t = document.createElementNS('http://www.w3.org/2000/svg', 'text');"
                  + " t.textContent = label; document.querySelector('svg.wide').append(t);"
                  + " const width = t.getComputedTextLength(); t.remove(); return width; }",
              label);

      assertThat(((Number) width).doubleValue())
          .as(label)
          .isLessThanOrEqualTo(TextWidth.of(label) + 0.1);
    }
    page.close();
  }

  @Test
  void axeFindsNoFaultInLightAndDarkOnAPhoneAndADesk() {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      for (int width : List.of(390, 1366)) {
        Page page = page(width, scheme);

        assertThat(AccessibilityFault.in(page)).as("at %d in %s", width, scheme).isEmpty();
        page.close();
      }
    }
  }

  @Test
  void axeTellsSeriousFaultsFromOthers() {
    Page page = page(1366, ColorScheme.LIGHT);
    page.evaluate("document.querySelector('main').innerHTML = '<button></button><h4>Low</h4>'");

    assertThat(AccessibilityFault.in(page))
        .contains(new AccessibilityFault("button-name", "critical", "<button></button>"))
        .extracting(fault -> fault.rule() + " " + fault.isSerious())
        .contains("button-name true", "page-has-heading-one false");
    page.close();
  }

  @Test
  void aFocusedThemeFadesWhatItIsNotJoinedToAndIsSaidInWords() {
    Page page = page(1366, ColorScheme.LIGHT);
    Locator network = page.locator("#f3 svg.wide");
    network.locator("a[data-themes=c]").focus();

    assertThat(network.getAttribute("class")).contains("choosing");
    assertThat(network.locator(".mark.chosen").evaluateAll("all => all.map(m => m.dataset.themes)"))
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(String.class))
        .containsExactlyInAnyOrder("a c", "a", "c");
    assertThat(page.locator("#f3 .figure-status").innerText()).isEqualTo("Silence: 25 sentences");
    page.keyboard().press("Tab");
    assertThat(page.locator("#f3 .figure-status").innerText())
        .isNotEqualTo("Silence: 25 sentences");
    page.close();
  }

  @Test
  void onlyOneOfTheTwoDrawingsIsShown() {
    for (int width : WIDTHS) {
      Page page = page(width, ColorScheme.LIGHT);
      boolean wide = page.locator("#f2 svg.wide").isVisible();

      assertThat(wide).as("at %d", width).isEqualTo(width > 700);
      assertThat(page.locator("#f2 svg.narrow").isVisible()).isNotEqualTo(wide);
      page.close();
    }
  }

  @Test
  void printsInTheLightColoursAlsoInADarkScheme() {
    Page page = page(768, ColorScheme.DARK);
    Object screen = colourOf(page, "td.share6");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

    assertThat(colourOf(page, "td.share6")).isEqualTo("rgb(8, 48, 107)").isNotEqualTo(screen);
    assertThat((List<?>) page.evaluate(FAULTS)).isEmpty();
    page.close();
  }

  private static Object colourOf(Page page, String cell) {
    return page.locator(cell).first().evaluate("e => getComputedStyle(e).backgroundColor");
  }

  @Test
  void aRegionOfATableScrollsSoThatThePageDoesNot() {
    Page page = page(360, ColorScheme.LIGHT);
    page.locator("summary").evaluateAll("all => all.forEach(summary => summary.click())");

    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(360);
    page.close();
  }
}
