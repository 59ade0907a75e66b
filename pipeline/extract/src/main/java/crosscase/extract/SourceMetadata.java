package crosscase.extract;

import crosscase.corpus.DocumentMetadata;
import crosscase.corpus.Kind;
import crosscase.extract.metadata.CaseFolders;
import crosscase.extract.metadata.CorpusYaml;
import crosscase.extract.metadata.MetadataCsv;
import crosscase.extract.metadata.MetadataEntry;
import crosscase.extract.metadata.MetadataProblems;
import crosscase.extract.metadata.SpeakersCsv;
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
 * What is known about the sources before they are opened, from {@code metadata.csv} or {@code
 * corpus.yaml} at the input root.
 *
 * <p>An entry names the path of a source or a pattern such as {@code housing/*}; one that names the
 * source counts more than a pattern. It may give {@code case}, {@code kind}, {@code title}, {@code
 * date} (ISO), {@code speakers} ({@code Ann=provider;I=interviewer}), {@code columns} ({@code
 * text=Answer;speaker=Who}), {@code encoding} ({@code KOI8-R}), {@code genre} and {@code exclude}
 * ({@code yes}); every other key becomes a variable. A source without an entry takes its case from
 * its first folder and its title from its file name. Beside it, {@code speakers.csv} corrects the
 * speakers of all sources.
 */
public final class SourceMetadata {
  /** The metadata files that may be at the input root. */
  public static final Set<String> FILE_NAMES =
      Set.of(MetadataCsv.FILE, CorpusYaml.FILE, SpeakersCsv.FILE);

  private final Map<String, String> roles;
  private final Map<String, DescribedSource> known;
  private final CaseFolders folders;
  private final SpeakersCsv.Content speakers;

  private SourceMetadata(
      Map<String, String> roles,
      Map<String, DescribedSource> known,
      CaseFolders folders,
      SpeakersCsv.Content speakers) {
    this.roles = Map.copyOf(roles);
    this.known = Map.copyOf(known);
    this.folders = folders;
    this.speakers = speakers;
  }

  private record DescribedSource(
      DocumentMetadata description, ReadingHints hints, boolean isExcluded) {
    static DescribedSource of(
        MetadataEntry entry, String path, CaseFolders folders, Map<String, String> roles)
        throws MetadataException {
      return new DescribedSource(
          entry.describe(path, folders, roles), entry.hints(), entry.excludes());
    }
  }

  /** No metadata: nothing is known about a source but its path. */
  public static SourceMetadata none() {
    return new SourceMetadata(
        Map.of(), Map.of(), CaseFolders.of(List.of()), SpeakersCsv.Content.NONE);
  }

  /**
   * Reads the metadata files at {@code root}; having none is fine.
   *
   * @throws MetadataException if entries contain mistakes; the message has a line for each
   */
  public static SourceMetadata load(Path root, Collection<Source> sources) throws IOException {
    Path csv = root.resolve(MetadataCsv.FILE);
    Path yaml = root.resolve(CorpusYaml.FILE);
    boolean isYaml = Files.exists(yaml);
    MetadataProblems problems = new MetadataProblems();
    if (isYaml && Files.exists(csv)) {
      throw new MetadataException(
          root.toString(), "there is both a metadata.csv and a corpus.yaml; keep one of them.");
    }
    Set<String> paths = sources.stream().map(Source::path).collect(Collectors.toSet());
    Path names = root.resolve(SpeakersCsv.FILE);
    SpeakersCsv.Content speakers =
        Files.exists(names) ? SpeakersCsv.read(names, paths, problems) : SpeakersCsv.Content.NONE;
    if (isYaml) {
      CorpusYaml.Content content = CorpusYaml.read(yaml, problems);
      return of(content.roles(), content.entries(), speakers, paths, problems);
    }
    List<MetadataEntry> entries = Files.exists(csv) ? MetadataCsv.read(csv, problems) : List.of();
    return of(Map.of(), entries, speakers, paths, problems);
  }

  private static SourceMetadata of(
      Map<String, String> roles,
      List<MetadataEntry> entries,
      SpeakersCsv.Content speakers,
      Set<String> paths,
      MetadataProblems problems)
      throws MetadataException {
    CaseFolders folders = CaseFolders.of(paths);
    Map<String, DescribedSource> known = new HashMap<>();
    Set<String> named = entries.stream().map(MetadataEntry::path).collect(Collectors.toSet());
    for (MetadataEntry entry : entries) {
      boolean isSound = entry.isSound(problems);
      for (String path : problems.attempt(() -> entry.matchingPaths(paths)).orElse(List.of())) {
        if (named.contains(path) && !entry.path().equals(path)) {
          continue; // the entry that names the source counts more than a pattern
        }
        if (known.containsKey(path)) {
          problems.add(
              entry.place(),
              path + " is already described by an earlier entry; keep only one of them.");
        } else if (isSound) {
          known.put(path, DescribedSource.of(entry, path, folders, roles));
        }
      }
    }
    problems.throwIfAny();
    return new SourceMetadata(roles, known, folders, speakers);
  }

  /** Describes a source by its entry or, without one, by its path. */
  public DocumentMetadata describe(Source source) {
    return Optional.ofNullable(known.get(source.path()))
        .map(DescribedSource::description)
        .orElseGet(() -> describeByPath(source.path()));
  }

  /** What the metadata says about how a source is to be read. */
  public ReadingHints hints(Source source) {
    return Optional.ofNullable(known.get(source.path()))
        .map(DescribedSource::hints)
        .orElse(ReadingHints.NONE)
        .withSpeakers(speakers.of(source.path()));
  }

  /** The lines of {@code speakers.csv}, in order; none without that file. */
  public List<SpeakerEntry> speakers() {
    return speakers.entries();
  }

  /** The paths of the sources that are not to be read. */
  public Set<String> excludedPaths() {
    return known.entrySet().stream()
        .filter(each -> each.getValue().isExcluded())
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** Whether an entry names this source. */
  public boolean hasEntry(Source source) {
    return known.containsKey(source.path());
  }

  private DocumentMetadata describeByPath(String path) {
    return new DocumentMetadata(
        path, folders.caseOf(path), Kind.OTHER, Source.fileName(path), "", Map.of(), roles);
  }
}
