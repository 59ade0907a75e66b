package crosscase.extract;

import crosscase.corpus.Description;
import crosscase.corpus.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of the sources before they are opened: {@code metadata.csv} beside them, if it is
 * there.
 *
 * <p>Its one required column is {@code path}: a source's path or a pattern such as {@code
 * housing/*}. {@code case}, {@code kind}, {@code title}, {@code date} (ISO) and {@code speakers}
 * ({@code Ann=provider;I=interviewer}) are known; every other column becomes a variable. A source
 * that no row names has its first folder as case and its file name as title.
 */
public final class Metadata {
  static final String FILE = "metadata.csv";

  private final Map<String, Description> descriptions;

  private Metadata(Map<String, Description> descriptions) {
    this.descriptions = Map.copyOf(descriptions);
  }

  /**
   * Reads {@code metadata.csv} at {@code root}; without one, nothing is known and nothing wrong.
   *
   * @throws MetadataException for a row or column that cannot be meant, with its line number
   */
  public static Metadata load(Path root) throws IOException {
    Path file = root.resolve(FILE);
    if (Files.notExists(file)) {
      return new Metadata(Map.of());
    }
    Set<String> paths = SourceFolder.files(root).keySet();
    Map<String, Description> descriptions = new HashMap<>();
    for (MetadataRow row : MetadataRow.readAll(file)) {
      for (String path : row.matchesAmong(paths)) {
        if (descriptions.put(path, row.describe(path)) != null) {
          throw new MetadataException(
              row.line(), path + " is described by an earlier row too; leave it to one of them.");
        }
      }
    }
    return new Metadata(descriptions);
  }

  /** What is known of a source; for a source without a row, what its path says. */
  public Description describe(Source source) {
    return Optional.ofNullable(descriptions.get(source.path())).orElseGet(() -> guess(source));
  }

  /** Whether a row speaks of this source. */
  public boolean names(Source source) {
    return descriptions.containsKey(source.path());
  }

  private static Description guess(Source source) {
    String path = source.path();
    return new Description(
        path, firstFolder(path), Kind.OTHER, fileName(path), "", Map.of(), Map.of());
  }

  static Optional<String> firstFolder(String path) {
    int end = path.indexOf('/');
    return end < 0 ? Optional.empty() : Optional.of(path.substring(0, end));
  }

  static String fileName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
