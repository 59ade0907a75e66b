package crosscase.cli.corpus;

import crosscase.cli.UsageException;
import crosscase.search.QuerySettings;
import crosscase.search.SentenceIndex;
import crosscase.search.SentenceSearch;
import java.io.IOException;
import java.nio.file.Path;

/** The index of a corpus, as it is now. */
public final class CorpusIndex {
  private CorpusIndex() {}

  /** Opens it; to be closed by whoever asked. */
  public static SentenceSearch open(Path corpus) throws IOException {
    return open(corpus, QuerySettings.DEFAULT);
  }

  /** Opens it for queries that name themes; to be closed by whoever asked. */
  public static SentenceSearch open(Path corpus, QuerySettings settings) throws IOException {
    Path index = CorpusStages.index(corpus);
    if (SentenceIndex.version(index).isEmpty()) {
      throw new UsageException(
          "%s is missing, damaged or of an older version: build it with crosscase index."
              .formatted(index));
    }
    return SentenceSearch.open(index, settings);
  }
}
