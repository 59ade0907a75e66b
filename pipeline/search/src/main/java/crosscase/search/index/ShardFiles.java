package crosscase.search.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;

/** Turns Lucene's files into bytes that can be sent elsewhere, and back. */
final class ShardFiles {
  private ShardFiles() {}

  static Map<String, byte[]> read(Directory directory) throws IOException {
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

  /** The caller closes the directory. */
  static Directory open(Map<String, byte[]> files) throws IOException {
    Directory directory = new ByteBuffersDirectory();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      try (IndexOutput output = directory.createOutput(file.getKey(), IOContext.DEFAULT)) {
        output.writeBytes(file.getValue(), file.getValue().length);
      }
    }
    return directory;
  }
}
