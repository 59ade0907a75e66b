package crosscase.extract.metadata;

import crosscase.corpus.PathPattern;
import crosscase.extract.MetadataException;
import java.util.Collection;
import java.util.List;

/** A cell with the path of a source, or with a pattern that matches several. */
record SourcePattern(MetadataCell cell) {

  /** The paths that match, at least one. */
  List<String> matchingPaths(Collection<String> paths) throws MetadataException {
    if (paths.contains(cell.text())) {
      return List.of(cell.text());
    }
    PathPattern pattern = PathPattern.of(cell.text());
    if (pattern.mistake().isPresent()) {
      throw cell.error("is not a valid pattern: " + pattern.mistake().get());
    }
    List<String> matches = paths.stream().filter(pattern::matches).sorted().toList();
    if (matches.isEmpty()) {
      throw new MetadataException(
          cell.place(),
          "no source matches %s; correct the path or delete the entry.".formatted(cell.text()));
    }
    return matches;
  }
}
