package crosscase.search;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The corpus that an index is to show, at one version. */
public interface IndexedCorpus {
  /** What {@link SentenceIndex#version} tells once the index shows it. */
  String version();

  /**
   * A mark for every document that has sentences; it changes whenever anything changes that the
   * index shows of the document, people's codings too.
   */
  Map<String, String> fingerprints();

  /**
   * The sentences of some documents as shards, closed once they have been taken. No document of a
   * shard is among those of another, by the order of their names' UTF-8 bytes.
   *
   * @param firstUnit the least number that a shard may give a unit; no two shards give the same
   */
  Stream<IndexShard> shards(Set<String> documents, int firstUnit);
}
