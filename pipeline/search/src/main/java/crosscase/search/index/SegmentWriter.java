package crosscase.search.index;

import crosscase.corpus.Coding;
import crosscase.corpus.Sentence;
import crosscase.search.IndexShard;
import crosscase.search.IndexShard.Entry;
import java.io.IOException;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/** Writes sentences to the segments of an index; no segment ends within a document. */
public final class SegmentWriter {
  /** A segment is written at the end of the document that exceeds this. */
  private static final long FLUSH_ABOVE_BYTES = 64L << 20;

  private static final String NO_VERSION = "";

  private SegmentWriter() {}

  /** Writes an index that has no version and cannot be updated. */
  public static void write(Directory directory, Iterator<Sentence> sentences) throws IOException {
    VersionedCommit.write(
        directory, OpenMode.CREATE, NO_VERSION, writer -> add(writer, sentences, List.of()));
  }

  /** Indexes entries in memory. */
  public static IndexShard shard(Iterator<Entry> entries, Collection<Coding> codings, int firstUnit)
      throws IOException {
    SentenceDocumentBuilder documents = new SentenceDocumentBuilder(codings, firstUnit);
    try (Directory directory = new ByteBuffersDirectory()) {
      int count =
          VersionedCommit.write(
              directory, OpenMode.CREATE, NO_VERSION, writer -> add(writer, entries, documents));
      Map<String, byte[]> files = ShardFiles.read(directory);
      return new IndexShard(count, files);
    }
  }

  /**
   * Adds sentences whose documents have no fingerprint.
   *
   * @return how many
   */
  public static int add(
      IndexWriter writer, Iterator<Sentence> sentences, Collection<Coding> codings)
      throws IOException {
    Iterator<Entry> entries =
        StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(sentences, Spliterator.ORDERED), false)
            .map(sentence -> new Entry(sentence, ""))
            .iterator();
    return add(writer, entries, new SentenceDocumentBuilder(codings, 0));
  }

  private static int add(
      IndexWriter writer, Iterator<Entry> entries, SentenceDocumentBuilder documents)
      throws IOException {
    int count = 0;
    String last = "";
    while (entries.hasNext()) {
      Entry entry = entries.next();
      String document = entry.sentence().document();
      if (!document.equals(last) && writer.ramBytesUsed() > FLUSH_ABOVE_BYTES) {
        writer.flush();
      }
      last = document;
      writer.addDocument(documents.build(entry));
      count++;
    }
    return count;
  }

  /**
   * Adds a shard.
   *
   * @return how many sentences it holds
   */
  public static int add(IndexWriter writer, IndexShard shard) throws IOException {
    try (Directory directory = ShardFiles.open(shard.files())) {
      writer.addIndexes(directory);
    }
    return shard.sentences();
  }
}
