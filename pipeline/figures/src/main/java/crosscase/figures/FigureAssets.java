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

/** The style sheet that figures on a page need, and the script that they can do without. */
public final class FigureAssets {
  private static final Pattern RULE = Pattern.compile("\\.drawing[^{]*\\{[^}]*\\}");
  private static final Pattern CLASS = Pattern.compile("\\.drawing (?:[a-z]+)?\\.([\\w-]+)");
  private static final Pattern VARIABLE = Pattern.compile("var\\(--([\\w-]+)\\)");

  private FigureAssets() {}

  /** Colours for light, dark and print, and the rules of tables and drawings. */
  public static String css() {
    return resource("figures.css") + resource("drawing.css");
  }

  /** Highlights the pairs of the theme that is pointed at or focused. */
  public static String script() {
    return resource("figures.js");
  }

  /**
   * The rules that a drawing needs in a file that stands alone: in the colours of the light scheme,
   * written out because editors of SVG do not know variables.
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

  /** Whether the rule is of all drawings or of a class that this one has. */
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
