package crosscase.extract;

import crosscase.corpus.Description;
import crosscase.corpus.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is known of the sources before they are opened: {@code metadata.csv} or {@code corpus.yaml}
 * beside them, if one is there.
 *
 * <p>An entry names a source's path or a pattern such as {@code housing/*}. {@code case}, {@code
 * kind}, {@code title}, {@code date} (ISO), {@code speakers} ({@code Ann=provider;I=interviewer})
 * and {@code columns} ({@code text=Answer;speaker=Who}) are known; everything else becomes a
 * variable. A source that no entry names has its first folder as case and its file name as title.
 */
public final class Metadata {
  /** The files that may have it, at the input root. */
  public static final Set<String> FILES = Set.of(MetadataCsv.FILE, CorpusYaml.FILE);

  private final Map<String, String> roles;
  private final Map<String, Known> known;
  private final CaseFolders folders;

  private Metadata(Map<String, String> roles, Map<String, Known> known, CaseFolders folders) {
    this.roles = Map.copyOf(roles);
    this.known = Map.copyOf(known);
    this.folders = folders;
  }

  private record Known(Description description, TableColumns columns) {}

  /** No metadata at all: of every source only its path is known. */
  public static Metadata none() {
    return new Metadata(Map.of(), Map.of(), CaseFolders.of(List.of()));
  }

  /**
   * Reads the metadata at {@code root}; without a file, nothing is known and nothing wrong.
   *
   * @throws MetadataException for an entry that cannot be meant, with its line
   */
  public static Metadata load(Path root, Collection<Source> sources) throws IOException {
    Path csv = root.resolve(MetadataCsv.FILE);
    Path yaml = root.resolve(CorpusYaml.FILE);
    boolean isYaml = Files.exists(yaml);
    if (isYaml && Files.exists(csv)) {
      throw new MetadataException(
          root.toString(), "metadata.csv and corpus.yaml are both there; keep one of them.");
    }
    if (isYaml) {
      CorpusYaml.Content content = CorpusYaml.read(yaml);
      return of(content.roles(), content.entries(), sources);
    }
    return of(Map.of(), Files.exists(csv) ? MetadataCsv.read(csv) : List.of(), sources);
  }

  private static Metadata of(
      Map<String, String> roles, List<MetadataEntry> entries, Collection<Source> sources)
      throws MetadataException {
    Set<String> paths = sources.stream().map(Source::path).collect(Collectors.toSet());
    CaseFolders folders = CaseFolders.of(paths);
    Map<String, Known> known = new HashMap<>();
    for (MetadataEntry entry : entries) {
      for (String path : entry.matchesAmong(paths)) {
        Known described = new Known(entry.describe(path, folders, roles), entry.columns());
        if (known.put(path, described) != null) {
          throw new MetadataException(
              entry.place(),
              path + " is described by an earlier row too; leave it to one of them.");
        }
      }
    }
    return new Metadata(roles, known, folders);
  }

  /** What is known of a source; for a source without an entry, what its path says. */
  public Description describe(Source source) {
    return Optional.ofNullable(known.get(source.path()))
        .map(Known::description)
        .orElseGet(() -> guess(source.path()));
  }

  /** What is said of the columns of a source, if it is a table. */
  public TableColumns columns(Source source) {
    return Optional.ofNullable(known.get(source.path()))
        .map(Known::columns)
        .orElse(TableColumns.NONE);
  }

  /** Whether an entry speaks of this source. */
  public boolean names(Source source) {
    return known.containsKey(source.path());
  }

  private Description guess(String path) {
    return new Description(
        path, folders.caseOf(path), Kind.OTHER, fileName(path), "", Map.of(), roles);
  }

  static String fileName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
