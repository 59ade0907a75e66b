package crosscase.extract;

import crosscase.corpus.DocumentMetadata;
import crosscase.corpus.Kind;
import crosscase.extract.metadata.CaseFolders;
import crosscase.extract.metadata.CorpusYaml;
import crosscase.extract.metadata.MetadataCsv;
import crosscase.extract.metadata.MetadataEntry;
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
public final class SourceMetadata {
  /** The files that may have it, at the input root. */
  public static final Set<String> FILE_NAMES = Set.of(MetadataCsv.FILE, CorpusYaml.FILE);

  private final Map<String, String> roles;
  private final Map<String, DescribedSource> known;
  private final CaseFolders folders;

  private SourceMetadata(
      Map<String, String> roles, Map<String, DescribedSource> known, CaseFolders folders) {
    this.roles = Map.copyOf(roles);
    this.known = Map.copyOf(known);
    this.folders = folders;
  }

  private record DescribedSource(DocumentMetadata description, ColumnMapping columns) {}

  /** No metadata at all: of every source only its path is known. */
  public static SourceMetadata none() {
    return new SourceMetadata(Map.of(), Map.of(), CaseFolders.of(List.of()));
  }

  /**
   * Reads the metadata at {@code root}; without a file, nothing is known and nothing wrong.
   *
   * @throws MetadataException for an entry that cannot be meant, with its line
   */
  public static SourceMetadata load(Path root, Collection<Source> sources) throws IOException {
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

  private static SourceMetadata of(
      Map<String, String> roles, List<MetadataEntry> entries, Collection<Source> sources)
      throws MetadataException {
    Set<String> paths = sources.stream().map(Source::path).collect(Collectors.toSet());
    CaseFolders folders = CaseFolders.of(paths);
    Map<String, DescribedSource> known = new HashMap<>();
    for (MetadataEntry entry : entries) {
      for (String path : entry.matchingPaths(paths)) {
        DescribedSource described =
            new DescribedSource(entry.describe(path, folders, roles), entry.columns());
        if (known.put(path, described) != null) {
          throw new MetadataException(
              entry.place(),
              path + " is described by an earlier row too; leave it to one of them.");
        }
      }
    }
    return new SourceMetadata(roles, known, folders);
  }

  /** What is known of a source; for a source without an entry, what its path says. */
  public DocumentMetadata describe(Source source) {
    return Optional.ofNullable(known.get(source.path()))
        .map(DescribedSource::description)
        .orElseGet(() -> describeByPath(source.path()));
  }

  /** What is said of the columns of a source, if it is a table. */
  public ColumnMapping columns(Source source) {
    return Optional.ofNullable(known.get(source.path()))
        .map(DescribedSource::columns)
        .orElse(ColumnMapping.NONE);
  }

  /** Whether an entry speaks of this source. */
  public boolean hasEntry(Source source) {
    return known.containsKey(source.path());
  }

  private DocumentMetadata describeByPath(String path) {
    return new DocumentMetadata(
        path, folders.caseOf(path), Kind.OTHER, fileName(path), "", Map.of(), roles);
  }

  public static String fileName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
