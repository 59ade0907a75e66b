package crosscase.jobs;

import crosscase.extract.ArchiveListings;
import crosscase.extract.ExtractionSettings;
import crosscase.extract.Source;
import crosscase.extract.SourceFolder;
import crosscase.extract.SourceMetadata;
import crosscase.jobs.ingest.IngestPlan;
import crosscase.jobs.ingest.RemoteSources;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The sources in a folder as they are now, each hashed, and what the metadata says of them.
 *
 * @param root where the folder is, if it is not on this machine
 */
public record IngestInput(List<Source> sources, SourceMetadata metadata, Optional<URI> root) {
  public IngestInput {
    sources = List.copyOf(sources);
  }

  /**
   * Reads the metadata and every file's bytes; starts no engine.
   *
   * @throws IOException if the folder cannot be listed or its metadata is wrong
   */
  public static IngestInput of(Path folder) throws IOException {
    return of(folder, ExtractionSettings.DEFAULT, ArchiveListings.empty());
  }

  /** The same with other limits, which hold for archives too; those that are known stay closed. */
  public static IngestInput of(Path folder, ExtractionSettings settings, ArchiveListings archives)
      throws IOException {
    List<Source> sources = SourceFolder.list(folder, settings, archives);
    return new IngestInput(sources, SourceMetadata.load(folder, sources), Optional.empty());
  }

  /** The same of a folder on any file system that Spark knows, whose files the executors hash. */
  public static IngestInput of(URI folder, ExtractionSettings settings, ArchiveListings archives)
      throws IOException {
    return RemoteSources.list(folder, settings, archives);
  }

  /** Where an executor finds a source, or the archive that holds it. */
  public URI location(Source source) {
    return root.isEmpty()
        ? source.file().toUri()
        : RemoteSources.location(root.get(), source.path(), source.member());
  }

  /** Equal exactly when an ingest would read the same sources in the same way. */
  public String fingerprint(ExtractionSettings settings) {
    return IngestPlan.fingerprint(this, settings);
  }
}
