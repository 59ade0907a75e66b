package crosscase.search.index;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Changes an index in one commit, which records the version of the corpus that it shows. */
public final class VersionedCommit {
  private static final String VERSION = "corpus.version";

  /**
   * What the fields are and mean. Raised whenever they change, so that an index written by an older
   * program counts as none and is rebuilt.
   */
  private static final String FORMAT = "7";

  private static final String FORMAT_KEY = "index.format";

  private VersionedCommit() {}

  /** A change to an index; returns how many sentences were written. */
  @FunctionalInterface
  public interface IndexChange {
    int apply(IndexWriter writer) throws IOException;
  }

  /** Applies a change and commits it; if the change fails, the old index stays as it was. */
  public static int write(Directory directory, OpenMode mode, String version, IndexChange change)
      throws IOException {
    IndexWriter writer = new IndexWriter(directory, config(mode));
    try {
      int count = change.apply(writer);
      writer.setLiveCommitData(Map.of(VERSION, version, FORMAT_KEY, FORMAT).entrySet());
      writer.close();
      return count;
    } finally {
      // Does nothing once closed; otherwise half an index must not replace the old one.
      writer.rollback();
    }
  }

  private static IndexWriterConfig config(OpenMode mode) {
    return new IndexWriterConfig()
        .setOpenMode(mode)
        .setIndexSort(IndexOrder.WITHIN_SEGMENT)
        // Merging any two segments could interleave their documents.
        .setMergePolicy(NoMergePolicy.INSTANCE)
        // Nor may a segment end within a document, as it would wherever memory is full.
        .setMaxBufferedDocs(Integer.MAX_VALUE)
        .setRAMBufferSizeMB(IndexWriterConfig.DISABLE_AUTO_FLUSH);
  }

  /**
   * The version of the corpus that the index in a folder shows; empty if there is no index, or none
   * that this program can read.
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
        | IndexFormatTooNewException
        | IndexFormatTooOldException
        | EOFException
        | NoSuchFileException e) {
      return Optional.empty();
    }
  }
}
