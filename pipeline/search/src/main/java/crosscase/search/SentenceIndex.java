package crosscase.search;

import crosscase.corpus.Coding;
import crosscase.corpus.Sentence;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LogByteSizeMergePolicy;
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
  private static final String FORMAT = "3";

  private static final String FORMAT_KEY = "index.format";

  /** In megabytes; a segment a flush, so fewer and larger ones than the usual 16 make. */
  private static final double MEMORY = 64;

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
    try (Directory directory = FSDirectory.open(folder)) {
      if (version(folder).isEmpty()) {
        clear(directory);
      }
      return write(directory, sentences, codings, version);
    }
  }

  /** Lucene reads what stands in a folder even to write over it, which damaged files forbid. */
  private static void clear(Directory directory) throws IOException {
    for (String file : directory.listAll()) {
      directory.deleteFile(file);
    }
  }

  static int write(
      Directory directory, Iterator<Sentence> sentences, Collection<Coding> codings, String version)
      throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig()
            .setOpenMode(OpenMode.CREATE)
            .setRAMBufferSizeMB(MEMORY)
            // Merges neighbours only, so that sentences stay in the order of their document.
            .setMergePolicy(new LogByteSizeMergePolicy());
    IndexWriter writer = new IndexWriter(directory, config);
    try {
      int count = add(writer, sentences, new SentenceDocuments(codings));
      writer.setLiveCommitData(Map.of(VERSION, version, FORMAT_KEY, FORMAT).entrySet());
      writer.close();
      return count;
    } finally {
      // Nothing to undo once closed; else the half of an index must not take the old one's place.
      writer.rollback();
    }
  }

  private static int add(
      IndexWriter writer, Iterator<Sentence> sentences, SentenceDocuments documents)
      throws IOException {
    int count = 0;
    while (sentences.hasNext()) {
      writer.addDocument(documents.of(sentences.next()));
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
