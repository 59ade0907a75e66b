package crosscase.cli.corpus;

import crosscase.cli.UsageException;
import crosscase.search.QuerySettings;
import crosscase.search.SentenceIndex;
import crosscase.search.SentenceSearch;
import java.io.IOException;
import java.nio.file.Path;

/** Opens the index of a corpus. */
public final class CorpusIndex {
  private CorpusIndex() {}

  /** The caller closes it. */
  public static SentenceSearch open(Path corpus) throws IOException {
    return open(corpus, QuerySettings.DEFAULT);
  }

  /** For queries that name themes. The caller closes it. */
  public static SentenceSearch open(Path corpus, QuerySettings settings) throws IOException {
    Path index = CorpusStages.indexFolder(corpus);
    if (SentenceIndex.version(index).isEmpty()) {
      throw new UsageException(
          "%s is missing, damaged or from an older version: rebuild it with crosscase index."
              .formatted(index));
    }
    return SentenceSearch.open(index, settings);
  }
}
