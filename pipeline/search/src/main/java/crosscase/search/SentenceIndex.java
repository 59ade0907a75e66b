package crosscase.search;

import crosscase.corpus.Coding;
import crosscase.corpus.Sentence;
import crosscase.search.index.IndexChecksums;
import crosscase.search.index.IndexOrder;
import crosscase.search.index.IndexUpdate;
import crosscase.search.index.SegmentWriter;
import crosscase.search.index.UnitNumbering;
import crosscase.search.index.VersionedCommit;
import crosscase.search.index.VersionedCommit.IndexChange;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * Writes the index of a corpus.
 *
 * <p>An index records which version of the corpus it shows. Readers keep the old index until the
 * new one is complete.
 */
public final class SentenceIndex {
  private SentenceIndex() {}

  /**
   * Replaces the index in a folder with one of these sentences. The sentences of a document must be
   * consecutive and in order.
   *
   * @param version of the corpus, which {@link #version} returns from then on
   * @return how many sentences the index holds
   */
  public static int rebuild(Path folder, Iterator<Sentence> sentences, String version)
      throws IOException {
    return rebuild(folder, sentences, List.of(), version);
  }

  /**
   * The same with what people coded, so that queries can name the coders.
   *
   * @param codings all of them; those of the codebook are left out
   */
  public static int rebuild(
      Path folder, Iterator<Sentence> sentences, Collection<Coding> codings, String version)
      throws IOException {
    return rebuild(folder, version, writer -> SegmentWriter.add(writer, sentences, codings));
  }

  /**
   * Brings the index in a folder up to date: writes what has changed, or everything if there is no
   * index, if it is damaged, or if most documents have changed. The index then answers exactly as a
   * rebuilt one would.
   *
   * @return how many sentences were written
   */
  public static int update(Path folder, IndexedCorpus corpus) throws IOException {
    if (!isIntact(folder)) {
      return recreate(folder, corpus);
    }
    if (version(folder).isPresent()) {
      try (Directory directory = FSDirectory.open(folder);
          DirectoryReader shown = IndexOrder.open(directory)) {
        IndexUpdate update = IndexUpdate.plan(shown, corpus.fingerprints());
        if (!update.affectsMostDocuments()) {
          return update(directory, update, UnitNumbering.firstUnused(shown), corpus);
        }
      }
    }
    return rebuild(folder, corpus);
  }

  /**
   * Deletes whatever is in a folder, damaged or not, and writes the index again.
   *
   * @return how many sentences the index holds
   */
  public static int recreate(Path folder, IndexedCorpus corpus) throws IOException {
    try (Directory directory = FSDirectory.open(folder)) {
      deleteFiles(directory);
    }
    return rebuild(folder, corpus);
  }

  /**
   * Indexes the sentences of some documents in memory. The sentences of a document must be
   * consecutive and in order.
   *
   * @param codings of these documents; those of other documents are ignored
   * @param firstUnit where the numbers of turns and paragraphs start; they stay below {@code
   *     firstUnit} plus the number of sentences
   */
  public static IndexShard shard(
      Iterator<IndexShard.Entry> entries, Collection<Coding> codings, int firstUnit)
      throws IOException {
    return SegmentWriter.shard(entries, codings, firstUnit);
  }

  /**
   * The version of the corpus that the index in a folder shows; empty if there is no index, or none
   * that this program can read.
   */
  public static Optional<String> version(Path folder) throws IOException {
    return VersionedCommit.version(folder);
  }

  /**
   * Whether the files of the index in a folder are all there and as they were written; reads every
   * byte of them.
   */
  public static boolean isIntact(Path folder) throws IOException {
    return IndexChecksums.match(folder);
  }

  private static int update(
      Directory directory, IndexUpdate update, int firstUnit, IndexedCorpus corpus)
      throws IOException {
    return VersionedCommit.write(
        directory,
        OpenMode.APPEND,
        corpus.version(),
        writer -> {
          int count = add(writer, corpus, update.documentsToWrite(), firstUnit);
          update.rewriteRanges(writer);
          return count;
        });
  }

  private static int rebuild(Path folder, IndexedCorpus corpus) throws IOException {
    return rebuild(
        folder, corpus.version(), writer -> add(writer, corpus, corpus.fingerprints().keySet(), 0));
  }

  private static int rebuild(Path folder, String version, IndexChange change) throws IOException {
    try (Directory directory = FSDirectory.open(folder)) {
      if (version(folder).isEmpty()) {
        deleteFiles(directory);
      }
      return VersionedCommit.write(directory, OpenMode.CREATE, version, change);
    }
  }

  /** Lucene reads the files in a folder even to overwrite them, and fails if they are damaged. */
  private static void deleteFiles(Directory directory) throws IOException {
    for (String file : directory.listAll()) {
      directory.deleteFile(file);
    }
  }

  private static int add(
      IndexWriter writer, IndexedCorpus corpus, Set<String> documents, int firstUnit)
      throws IOException {
    if (documents.isEmpty()) {
      return 0;
    }
    try (Stream<IndexShard> shards = corpus.shards(documents, firstUnit)) {
      int count = 0;
      Iterator<IndexShard> inOrder = shards.iterator();
      while (inOrder.hasNext()) {
        count += SegmentWriter.add(writer, inOrder.next());
      }
      return count;
    }
  }
}
