package crosscase.search;

import crosscase.corpus.Coding;
import crosscase.corpus.Sentence;
import crosscase.search.index.IndexOrder;
import crosscase.search.index.IndexUpdate;
import crosscase.search.index.SentenceDocumentBuilder;
import crosscase.search.index.UnitNumbering;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * Writes the index of a corpus.
 *
 * <p>An index says of which version of the corpus it is the projection; readers keep the old one
 * until the new one is whole.
 */
public final class SentenceIndex {
  private static final String VERSION = "corpus.version";

  /**
   * What the fields are and mean; raised whenever they change, so that an index of an older program
   * counts as none and is built anew.
   */
  private static final String FORMAT = "5";

  private static final String FORMAT_KEY = "index.format";

  /** In bytes; a segment is written at the end of the document that fills it. */
  private static final long FLUSH_ABOVE_BYTES = 64L << 20;

  private SentenceIndex() {}

  /**
   * Replaces the index in a folder by one of these sentences; those of a document come together and
   * in order.
   *
   * @param version of the corpus, told by {@link #version} from then on
   * @return how many sentences it holds
   */
  public static int rebuild(Path folder, Iterator<Sentence> sentences, String version)
      throws IOException {
    return rebuild(folder, sentences, List.of(), version);
  }

  /**
   * The same with what people coded, so that queries can name the coders.
   *
   * @param codings all of them; the codebook's are left out
   */
  public static int rebuild(
      Path folder, Iterator<Sentence> sentences, Collection<Coding> codings, String version)
      throws IOException {
    SentenceDocumentBuilder documents = new SentenceDocumentBuilder(codings, 0);
    return rebuild(
        folder,
        version,
        writer -> add(writer, IndexedSentence.withoutFingerprints(sentences), documents));
  }

  /**
   * Makes the index in a folder show a corpus: writes what has changed since, or all of it if there
   * is no index, or most has changed. Every answer is then that of a rebuilt index.
   *
   * @return how many sentences were written
   */
  public static int update(Path folder, IndexedCorpus corpus) throws IOException {
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
   * Makes the index in a folder anew, whatever is there, damaged or not.
   *
   * @return how many sentences it holds
   */
  public static int recreate(Path folder, IndexedCorpus corpus) throws IOException {
    try (Directory directory = FSDirectory.open(folder)) {
      deleteFiles(directory);
    }
    return rebuild(folder, corpus);
  }

  private static int update(
      Directory directory, IndexUpdate update, int firstUnit, IndexedCorpus corpus)
      throws IOException {
    return commit(
        new IndexWriter(directory, config(OpenMode.APPEND)),
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
      return commit(new IndexWriter(directory, config(OpenMode.CREATE)), version, change);
    }
  }

  /** Lucene reads what stands in a folder even to write over it, which damaged files forbid. */
  private static void deleteFiles(Directory directory) throws IOException {
    for (String file : directory.listAll()) {
      directory.deleteFile(file);
    }
  }

  /** Writes an index of no version. */
  static int write(
      Directory directory, Iterator<IndexedSentence> sentences, SentenceDocumentBuilder documents)
      throws IOException {
    return commit(
        new IndexWriter(directory, config(OpenMode.CREATE)),
        "",
        writer -> add(writer, sentences, documents));
  }

  private static IndexWriterConfig config(OpenMode mode) {
    return new IndexWriterConfig()
        .setOpenMode(mode)
        .setIndexSort(IndexOrder.WITHIN_SEGMENT)
        // Merging any two segments could put documents among each other.
        .setMergePolicy(NoMergePolicy.INSTANCE)
        // Nor may a segment end within a document, as it would wherever memory is full.
        .setMaxBufferedDocs(Integer.MAX_VALUE)
        .setRAMBufferSizeMB(IndexWriterConfig.DISABLE_AUTO_FLUSH);
  }

  private static int commit(IndexWriter writer, String version, IndexChange change)
      throws IOException {
    try {
      int count = change.apply(writer);
      writer.setLiveCommitData(Map.of(VERSION, version, FORMAT_KEY, FORMAT).entrySet());
      writer.close();
      return count;
    } finally {
      // Nothing to undo once closed; else the half of an index must not take the old one's place.
      writer.rollback();
    }
  }

  /** Something to do in one commit; tells how many sentences were written. */
  @FunctionalInterface
  private interface IndexChange {
    int apply(IndexWriter writer) throws IOException;
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
        IndexShard shard = inOrder.next();
        try (Directory directory = shard.directory()) {
          writer.addIndexes(directory);
        }
        count += shard.sentences();
      }
      return count;
    }
  }

  private static int add(
      IndexWriter writer, Iterator<IndexedSentence> sentences, SentenceDocumentBuilder documents)
      throws IOException {
    int count = 0;
    String document = "";
    while (sentences.hasNext()) {
      IndexedSentence marked = sentences.next();
      String its = marked.sentence().document();
      if (!its.equals(document) && writer.ramBytesUsed() > FLUSH_ABOVE_BYTES) {
        writer.flush();
      }
      document = its;
      writer.addDocument(documents.build(marked));
      count++;
    }
    return count;
  }

  /**
   * The version of the corpus in an index; empty if there is none, or none that this program can
   * read.
   */
  public static Optional<String> version(Path folder) throws IOException {
    try (Directory directory = FSDirectory.open(folder);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      Map<String, String> commit = reader.getIndexCommit().getUserData();
      return FORMAT.equals(commit.get(FORMAT_KEY))
          ? Optional.ofNullable(commit.get(VERSION))
          : Optional.empty();
    } catch (IndexNotFoundException
        | CorruptIndexException
        | IndexFormatTooOldException
        | EOFException
        | NoSuchFileException e) {
      return Optional.empty();
    }
  }
}
