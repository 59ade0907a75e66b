package crosscase.jobs.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of tables on this machine; starts no Hadoop, as short commands would wait for it. */
record LocalTableFiles(Path corpus) implements TableFiles {
  @Override
  public String path(String below) {
    return corpus.resolve(below).toString();
  }

  @Override
  public boolean isFolder(String below) {
    return Files.isDirectory(corpus.resolve(below));
  }

  @Override
  public Set<String> names(String below) throws IOException {
    try (Stream<Path> files = Files.list(corpus.resolve(below))) {
      return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    }
  }

  @Override
  public InputStream open(String below) throws IOException {
    return Files.newInputStream(corpus.resolve(below));
  }
}
