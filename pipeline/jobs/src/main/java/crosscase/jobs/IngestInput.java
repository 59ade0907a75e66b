package crosscase.jobs;

import crosscase.extract.ArchiveListings;
import crosscase.extract.ExtractionSettings;
import crosscase.extract.Source;
import crosscase.extract.SourceFolder;
import crosscase.extract.SourceMetadata;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The sources in a folder as they are now, with the hash of each, and their metadata.
 *
 * @param sources without those that the metadata excludes
 * @param root the URI of the folder, if it is not on this machine
 */
public record IngestInput(List<Source> sources, SourceMetadata metadata, Optional<URI> root) {
  public IngestInput {
    Set<String> excluded = metadata.excludedPaths();
    sources = sources.stream().filter(source -> !excluded.contains(source.path())).toList();
  }

  /**
   * Reads the metadata and the bytes of every file; does not start Spark.
   *
   * @throws IOException if the folder cannot be listed or its metadata is wrong
   */
  public static IngestInput of(Path folder) throws IOException {
    return of(folder, ExtractionSettings.DEFAULT, ArchiveListings.empty());
  }

  /** As {@link #of(Path)}, with other limits; archives whose listing is known are not opened. */
  public static IngestInput of(Path folder, ExtractionSettings settings, ArchiveListings archives)
      throws IOException {
    List<Source> sources = SourceFolder.list(folder, settings, archives);
    return new IngestInput(sources, SourceMetadata.load(folder, sources), Optional.empty());
  }
}
