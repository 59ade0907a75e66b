package crosscase.serve.project;

import crosscase.corpus.InputFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The folder with the interviews of a project. */
public record InputFolder(Path folder) {
  private static final int MOST_LISTED = 20_000;

  /** A file in the folder; its path has {@code /} on every system. */
  public record InputFile(String path, long bytes) {}

  /** The files that a run would look at, by path; at most 20,000. */
  public List<InputFile> files() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    return InputFiles.list(folder).entrySet().stream()
        .limit(MOST_LISTED)
        .map(file -> new InputFile(file.getKey(), file.getValue().toFile().length()))
        .toList();
  }

  private String pathOf(Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  /**
   * Stores a file.
   *
   * @param sent the name that a browser sent, with folders if a folder was sent
   * @param below the folder to put it in; empty for none
   * @return the path it now has; empty if the name cannot be used
   */
  public Optional<String> store(String sent, String below, InputStream content) throws IOException {
    Optional<Path> path = UploadName.pathOf(below.isEmpty() ? sent : below + "/" + sent);
    if (path.isEmpty()) {
      return Optional.empty();
    }
    Path file = folder.resolve(path.get());
    PrivateFiles.store(file, content);
    return Optional.of(pathOf(file));
  }

  /** The file of a source, or the archive that it is in; empty if it is not in this folder. */
  public Optional<Path> find(String source) throws IOException {
    Path file = folder.resolve(InputFiles.fileOf(source)).normalize();
    boolean isInside =
        file.startsWith(folder)
            && Files.isRegularFile(file)
            && file.toRealPath().startsWith(folder.toRealPath())
            && InputFiles.isSource(pathOf(file));
    return isInside ? Optional.of(file) : Optional.empty();
  }
}
