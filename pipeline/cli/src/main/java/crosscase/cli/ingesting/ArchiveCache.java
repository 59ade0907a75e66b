package crosscase.cli.ingesting;

import crosscase.corpus.AtomicFile;
import crosscase.extract.ArchiveListings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The contents of the archives of the last ingest, kept in the corpus to avoid reopening them. */
public final class ArchiveCache {
  private ArchiveCache() {}

  public static ArchiveListings load(Path corpus) throws IOException {
    return Files.isRegularFile(file(corpus))
        ? ArchiveListings.fromJson(Files.readString(file(corpus)))
        : ArchiveListings.empty();
  }

  public static void save(Path corpus, ArchiveListings archives) throws IOException {
    Files.createDirectories(corpus.resolve("results"));
    AtomicFile.write(file(corpus), archives.toJson());
  }

  private static Path file(Path corpus) {
    return corpus.resolve("results").resolve("archives.json");
  }
}
