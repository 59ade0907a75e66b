package crosscase.jobs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Files of another file system. */
record HadoopTableFiles(URI corpus) implements TableFiles {
  @Override
  public String path(String below) {
    return at(below).toString();
  }

  @Override
  public boolean isFolder(String below) {
    try {
      FileSystem files = HadoopFiles.of(corpus);
      return files.exists(at(below)) && files.getFileStatus(at(below)).isDirectory();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Set<String> names(String below) throws IOException {
    return Arrays.stream(HadoopFiles.of(corpus).listStatus(at(below)))
        .map(file -> file.getPath().getName())
        .collect(Collectors.toSet());
  }

  @Override
  public InputStream open(String below) throws IOException {
    return HadoopFiles.of(corpus).open(at(below));
  }

  private Path at(String below) {
    return new Path(new Path(corpus), below);
  }
}
