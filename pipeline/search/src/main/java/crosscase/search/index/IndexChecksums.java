package crosscase.search.index;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;

/** Compares the files of an index with the checksums that Lucene wrote at their ends. */
public final class IndexChecksums {
  private IndexChecksums() {}

  /**
   * Whether there is an index whose files are all there and as they were written. Reads every byte,
   * because opening an index reads only a small part of it.
   */
  public static boolean match(Path folder) throws IOException {
    try (Directory directory = FSDirectory.open(folder)) {
      for (String file : SegmentInfos.readLatestCommit(directory).files(true)) {
        try (IndexInput bytes = directory.openInput(file, IOContext.READONCE)) {
          CodecUtil.checksumEntireFile(bytes);
        }
      }
      return true;
    } catch (CorruptIndexException
        | IndexNotFoundException
        | IndexFormatTooNewException
        | IndexFormatTooOldException
        | EOFException
        | NoSuchFileException e) {
      return false;
    }
  }
}
