package crosscase.serve.project;

import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.PatternSyntaxException;

/** A path in {@code metadata.csv}: that of a source, or a pattern such as {@code housing/*}. */
record PathPattern(String text) {
  boolean matches(String path) {
    try {
      return text.equals(path)
          || FileSystems.getDefault().getPathMatcher("glob:" + text).matches(Path.of(path));
    } catch (PatternSyntaxException | InvalidPathException noPattern) {
      return false;
    }
  }
}
