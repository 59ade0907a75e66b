package crosscase.jobs.tables;

import crosscase.jobs.storage.HadoopFileSystems;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** The files of tables on another file system. */
record HadoopTableFiles(URI corpus) implements TableFiles {
  @Override
  public String path(String below) {
    return hadoopPath(below).toString();
  }

  @Override
  public boolean isFolder(String below) {
    try {
      FileSystem files = HadoopFileSystems.of(corpus);
      return files.exists(hadoopPath(below))
          && files.getFileStatus(hadoopPath(below)).isDirectory();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Set<String> names(String below) throws IOException {
    return Arrays.stream(HadoopFileSystems.of(corpus).listStatus(hadoopPath(below)))
        .map(file -> file.getPath().getName())
        .collect(Collectors.toSet());
  }

  @Override
  public InputStream open(String below) throws IOException {
    return HadoopFileSystems.of(corpus).open(hadoopPath(below));
  }

  private Path hadoopPath(String below) {
    return new Path(new Path(corpus), below);
  }
}
