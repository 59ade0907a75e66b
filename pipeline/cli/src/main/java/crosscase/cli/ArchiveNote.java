package crosscase.cli;

import crosscase.corpus.WholeFile;
import crosscase.extract.KnownArchives;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the archives of the last ingest hold, which is kept in the corpus to spare opening them. */
final class ArchiveNote {
  private ArchiveNote() {}

  static KnownArchives read(Path corpus) throws IOException {
    return Files.isRegularFile(file(corpus))
        ? KnownArchives.of(Files.readString(file(corpus)))
        : KnownArchives.none();
  }

  static void write(Path corpus, KnownArchives archives) throws IOException {
    Files.createDirectories(corpus.resolve("results"));
    WholeFile.write(file(corpus), archives.json());
  }

  private static Path file(Path corpus) {
    return corpus.resolve("results").resolve("archives.json");
  }
}
