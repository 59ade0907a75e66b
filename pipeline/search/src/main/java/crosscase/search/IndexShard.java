package crosscase.search;

import crosscase.corpus.Sentence;
import java.io.Serializable;
import java.util.Map;

/**
 * The index of some consecutive documents, as bytes that can be sent to where the shards are put
 * together.
 *
 * <p>Held in memory: some 200 bytes a sentence, and several times that while it is written.
 *
 * @param sentences how many it holds
 * @param files Lucene's files by name
 */
public record IndexShard(int sentences, Map<String, byte[]> files) implements Serializable {
  public IndexShard {
    files = Map.copyOf(files);
  }

  /**
   * A sentence to be indexed.
   *
   * @param fingerprint of its document, as {@link IndexedCorpus#fingerprints} gives it; empty for a
   *     document that is not to be updated
   */
  public record Entry(Sentence sentence, String fingerprint) {}
}
