package crosscase.figures;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Chromium without a window, driven through Node.js; both as Debian installs them. */
public final class HeadlessBrowser implements AutoCloseable {
  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;

  private HeadlessBrowser(Path chromium, Path node) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions()
                .setEnv(
                    Map.of(
                        "PLAYWRIGHT_NODEJS_PATH",
                        node.toString(),
                        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                        "1")));
    this.chromium =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium)
                    .setChromiumSandbox(false)
                    .setArgs(List.of("--disable-gpu")));
  }

  /** Which program a browser needs and does not find; empty if none is missing. */
  public static Optional<String> missing() {
    if (find("chromium").isEmpty()) {
      return Optional.of("Chromium is not installed. Run apt-get install chromium.");
    }
    return find("node").isEmpty()
        ? Optional.of("Node.js is not installed. Run apt-get install nodejs.")
        : Optional.empty();
  }

  /** Starts the browser. */
  public static HeadlessBrowser start() {
    return new HeadlessBrowser(find("chromium").orElseThrow(), find("node").orElseThrow());
  }

  private static Optional<Path> find(String program) {
    return Stream.of("/usr/bin", "/usr/local/bin")
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** A page of the size of a small desk, in light colours. */
  public Page page() {
    return page(1280, 900, ColorScheme.LIGHT);
  }

  /** A page of this size, light or dark. */
  public Page page(int width, int height, ColorScheme scheme) {
    return chromium.newPage(
        new com.microsoft.playwright.Browser.NewPageOptions()
            .setViewportSize(width, height)
            .setColorScheme(scheme));
  }

  /** A page that runs no script. */
  public Page withoutScripts() {
    return chromium.newPage(
        new com.microsoft.playwright.Browser.NewPageOptions().setJavaScriptEnabled(false));
  }

  @Override
  public void close() {
    playwright.close();
  }
}
