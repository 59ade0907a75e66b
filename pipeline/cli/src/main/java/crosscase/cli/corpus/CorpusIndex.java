package crosscase.cli.corpus;

import crosscase.cli.UsageException;
import crosscase.corpus.AtomicFile;
import crosscase.jobs.CorpusTables;
import crosscase.search.QuerySettings;
import crosscase.search.SentenceIndex;
import crosscase.search.SentenceSearch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.stream.Stream;

/** Opens the index of a corpus. */
public final class CorpusIndex {
  /** The file that records which files of the index were found sound. */
  private static final String CHECKED = "_index-checked";

  private CorpusIndex() {}

  /** The caller closes it. */
  public static SentenceSearch open(Path corpus) throws IOException {
    return open(corpus, QuerySettings.DEFAULT);
  }

  /** For queries that name themes. The caller closes it. */
  public static SentenceSearch open(Path corpus, QuerySettings settings) throws IOException {
    requireOwn(corpus);
    return SentenceSearch.open(CorpusStages.indexFolder(corpus), settings);
  }

  /**
   * Whether the index is there and undamaged. Reads all of it, but only once for each version: a
   * file in the corpus records which files were found sound.
   */
  static boolean isIntact(Path corpus) throws IOException {
    Path index = CorpusStages.indexFolder(corpus);
    Path record = corpus.resolve(CHECKED);
    String before = filesOf(index);
    if (Files.isRegularFile(record) && Files.readString(record).equals(before)) {
      return true;
    }
    boolean intact = SentenceIndex.isIntact(index);
    if (!before.equals(filesOf(index))) { // another process has just written to it
      return isIntact(corpus);
    }
    if (intact) {
      record(record, before);
    }
    return intact;
  }

  /** Whether there is an index, but with files that are missing or have changed. */
  public static boolean isDamaged(Path corpus) throws IOException {
    return !filesOf(CorpusStages.indexFolder(corpus)).isEmpty() && !isIntact(corpus);
  }

  private static void record(Path record, String files) {
    try {
      AtomicFile.write(record, files);
    } catch (IOException readOnly) {
      // Then the next command reads the index once more.
    }
  }

  /** The name, the size and the time of each file of an index. */
  private static String filesOf(Path index) throws IOException {
    if (!Files.isDirectory(index)) {
      return "";
    }
    try (Stream<Path> files = Files.list(index)) {
      StringBuilder all = new StringBuilder();
      for (Path file : files.sorted().toList()) {
        BasicFileAttributes about = Files.readAttributes(file, BasicFileAttributes.class);
        all.append(
            "%s %d %s%n".formatted(file.getFileName(), about.size(), about.lastModifiedTime()));
      }
      return all.toString();
    } catch (NoSuchFileException beingWritten) {
      return filesOf(index);
    }
  }

  /** Refuses a corpus without an index, and with the index of another corpus. */
  public static void requireOwn(Path corpus) throws IOException {
    Path index = CorpusStages.indexFolder(corpus);
    Optional<String> version = isIntact(corpus) ? SentenceIndex.version(index) : Optional.empty();
    if (version.isEmpty()) {
      throw new UsageException(
          "%s is missing, damaged or from an older version: rebuild it with crosscase index."
              .formatted(index));
    }
    if (CorpusTables.isCorpus(corpus) && !CorpusTables.hasHadIndexVersion(corpus, version.get())) {
      throw new UsageException(
          "%s is the index of another corpus: rebuild it with crosscase index.".formatted(index));
    }
  }

  /** What to tell somebody who reads an index that is behind the tables of its corpus. */
  public static Optional<String> outdatedNote(Path corpus) throws IOException {
    return !CorpusTables.isCorpus(corpus) || CorpusStages.isIndexed(corpus)
        ? Optional.empty()
        : Optional.of(
            "The index shows an earlier version of the corpus: bring it up to date with crosscase"
                + " index.");
  }
}
