package crosscase.search;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A version of a corpus that an index is to show. */
public interface IndexedCorpus {
  /** What {@link SentenceIndex#version} returns once the index shows this version. */
  String version();

  /**
   * A fingerprint of every document that has sentences. It changes whenever anything changes that
   * the index shows of the document, including people's codings.
   */
  Map<String, String> fingerprints();

  /**
   * The sentences of some documents as shards; the caller closes the stream. In the order of their
   * names' UTF-8 bytes, the documents of two shards must not interleave.
   *
   * @param firstUnit the lowest number that a shard may give to a unit; no two shards may use the
   *     same number
   */
  Stream<IndexShard> shards(Set<String> documents, int firstUnit);
}
