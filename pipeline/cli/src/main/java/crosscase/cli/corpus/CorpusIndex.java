package crosscase.cli.corpus;

import crosscase.cli.UsageException;
import crosscase.jobs.CorpusTables;
import crosscase.search.QuerySettings;
import crosscase.search.SentenceIndex;
import crosscase.search.SentenceSearch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Opens the index of a corpus. */
public final class CorpusIndex {
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

  /** Refuses a corpus without an index, and with the index of another corpus. */
  public static void requireOwn(Path corpus) throws IOException {
    Path index = CorpusStages.indexFolder(corpus);
    Optional<String> version = SentenceIndex.version(index);
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
