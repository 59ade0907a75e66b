package crosscase.figures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The style sheet that figures on a page need, and an optional script. */
public final class FigureAssets {
  private static final Pattern RULE = Pattern.compile("\\.drawing[^{]*\\{[^}]*\\}");
  private static final Pattern CLASS = Pattern.compile("\\.drawing (?:[a-z]+)?\\.([\\w-]+)");
  private static final Pattern VARIABLE = Pattern.compile("var\\(--([\\w-]+)\\)");

  private FigureAssets() {}

  /** The style sheet: colours for light, dark and print, and rules for tables and drawings. */
  public static String css() {
    return resource("figures.css") + resource("drawing.css");
  }

  /** The script: it highlights the pairs of the theme under the pointer or the focus. */
  public static String script() {
    return resource("figures.js");
  }

  /**
   * The rules that a drawing needs in a file of its own. Colours are those of the light scheme and
   * written as values, because most SVG editors do not support CSS variables.
   */
  static String drawingCss(String drawing) {
    String colours = resource("figures.css");
    String css =
        RULE.matcher(resource("drawing.css"))
            .results()
            .map(MatchResult::group)
            .filter(rule -> isUsed(rule, drawing))
            .collect(Collectors.joining("\n", "", "\n"));
    return VARIABLE.matcher(css).replaceAll(name -> colour(colours, name));
  }

  /** Whether the rule applies to all drawings or to a class that this drawing uses. */
  private static boolean isUsed(String rule, String drawing) {
    List<String> classes =
        CLASS.matcher(rule.split("\\{", 2)[0]).results().map(each -> each.group(1)).toList();
    return classes.isEmpty()
        || classes.stream()
            .anyMatch(name -> Pattern.compile("[\" ]" + name + "[\" ]").matcher(drawing).find());
  }

  private static String colour(String css, MatchResult name) {
    Matcher colour = Pattern.compile("--" + name.group(1) + ": ([^;]+);").matcher(css);
    if (!colour.find()) {
      throw new IllegalStateException("figures.css does not set --" + name.group(1));
    }
    return Matcher.quoteReplacement(colour.group(1));
  }

  private static String resource(String name) {
    try (InputStream in = FigureAssets.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
