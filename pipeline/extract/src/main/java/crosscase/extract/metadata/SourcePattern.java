package crosscase.extract.metadata;

import crosscase.extract.MetadataException;
import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Collection;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/** The path of a source, or a pattern such as {@code housing/*} that matches several. */
record SourcePattern(MetadataCell cell) {

  /** The paths that match, at least one. */
  List<String> matchingPaths(Collection<String> paths) throws MetadataException {
    if (paths.contains(cell.text())) {
      return List.of(cell.text());
    }
    PathMatcher matcher = matcher();
    List<String> matches = paths.stream().filter(path -> matches(matcher, path)).sorted().toList();
    if (matches.isEmpty()) {
      throw new MetadataException(
          cell.place(),
          "no source matches %s; correct the path or delete the entry.".formatted(cell.text()));
    }
    return matches;
  }

  private PathMatcher matcher() throws MetadataException {
    try {
      return FileSystems.getDefault().getPathMatcher("glob:" + cell.text());
    } catch (PatternSyntaxException badPattern) {
      throw cell.error("is not a valid pattern: " + badPattern.getDescription());
    }
  }

  private static boolean matches(PathMatcher matcher, String path) {
    try {
      return matcher.matches(Path.of(path));
    } catch (InvalidPathException notInThisLocale) {
      return false;
    }
  }
}
