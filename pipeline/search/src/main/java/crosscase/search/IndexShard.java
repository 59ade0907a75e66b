package crosscase.search;

import crosscase.corpus.Coding;
import crosscase.search.index.SentenceDocumentBuilder;
import java.io.IOException;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;

/**
 * The index of some documents that follow one another, as bytes that may travel to where the shards
 * are put together.
 *
 * <p>All of it is in memory: some 200 bytes a sentence, and several times that while it is made.
 *
 * @param sentences how many it holds
 * @param files of Lucene's, by name
 */
public record IndexShard(int sentences, Map<String, byte[]> files) implements Serializable {
  public IndexShard {
    files = Map.copyOf(files);
  }

  /**
   * Indexes sentences; those of a document come together and in order.
   *
   * @param codings of these documents and maybe of others
   * @param firstUnit turns and paragraphs have numbers from here on, fewer than there are sentences
   */
  public static IndexShard of(
      Iterator<IndexedSentence> sentences, Collection<Coding> codings, int firstUnit)
      throws IOException {
    try (Directory directory = new ByteBuffersDirectory()) {
      SentenceDocumentBuilder documents = new SentenceDocumentBuilder(codings, firstUnit);
      int count = SentenceIndex.write(directory, sentences, documents);
      return new IndexShard(count, files(directory));
    }
  }

  private static Map<String, byte[]> files(Directory directory) throws IOException {
    Map<String, byte[]> files = new HashMap<>();
    for (String name : directory.listAll()) {
      try (IndexInput file = directory.openInput(name, IOContext.READONCE)) {
        byte[] bytes = new byte[Math.toIntExact(file.length())];
        file.readBytes(bytes, 0, bytes.length);
        files.put(name, bytes);
      }
    }
    return files;
  }

  /** To be closed by whoever asked. */
  Directory directory() throws IOException {
    Directory directory = new ByteBuffersDirectory();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      try (IndexOutput output = directory.createOutput(file.getKey(), IOContext.DEFAULT)) {
        output.writeBytes(file.getValue(), file.getValue().length);
      }
    }
    return directory;
  }
}
