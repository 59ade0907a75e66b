package crosscase.figures;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * What of a page cannot be seen: content beyond the window, cut by its box, or below other text.
 */
public final class LayoutFaults {
  private static final String SCRIPT = script();

  private LayoutFaults() {}

  /** One sentence for each fault; empty if everything can be seen. */
  public static List<String> in(Page page) {
    return ((List<?>) page.evaluate(SCRIPT)).stream().map(String::valueOf).toList();
  }

  private static String script() {
    try (InputStream script =
        Objects.requireNonNull(LayoutFaults.class.getResourceAsStream("layout-faults.js"))) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
