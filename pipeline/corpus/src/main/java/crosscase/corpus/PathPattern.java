package crosscase.corpus;

import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;

/**
 * The path of a source, or a pattern such as {@code housing/*} that matches several.
 *
 * <p>Text that is no valid pattern matches only a path that is the same.
 */
public final class PathPattern {
  private final String text;
  private final Optional<PathMatcher> matcher;
  private final Optional<String> mistake;

  private PathPattern(String text, Optional<PathMatcher> matcher, Optional<String> mistake) {
    this.text = text;
    this.matcher = matcher;
    this.mistake = mistake;
  }

  public static PathPattern of(String text) {
    try {
      PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + text);
      return new PathPattern(text, Optional.of(matcher), Optional.empty());
    } catch (PatternSyntaxException bad) {
      return new PathPattern(text, Optional.empty(), Optional.of(bad.getDescription()));
    }
  }

  /** What is wrong with the pattern; empty if it is valid. */
  public Optional<String> mistake() {
    return mistake;
  }

  public boolean matches(String path) {
    return text.equals(path) || matcher.filter(pattern -> matches(pattern, path)).isPresent();
  }

  private static boolean matches(PathMatcher matcher, String path) {
    try {
      return matcher.matches(Path.of(path));
    } catch (InvalidPathException notInThisLocale) {
      return false;
    }
  }
}
