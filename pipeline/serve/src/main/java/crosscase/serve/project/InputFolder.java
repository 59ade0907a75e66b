package crosscase.serve.project;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The folder with the interviews of a project. */
public record InputFolder(Path folder) {
  /** Files beside the interviews that are not interviews. */
  private static final Set<String> NOT_SOURCES =
      Set.of(MetadataFile.NAME, SpeakersFile.NAME, MetadataFile.YAML, "codebook.yaml");

  private static final int MOST_LISTED = 20_000;

  /** A file in the folder; its path has {@code /} on every system. */
  public record InputFile(String path, long bytes) {}

  /** The files that a run would look at, by path; at most 20,000. */
  public List<InputFile> files() throws IOException {
    List<InputFile> files = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      Files.walkFileTree(folder, new Listing(files));
      files.sort(Comparator.comparing(InputFile::path));
    }
    return Collections.unmodifiableList(files);
  }

  private final class Listing extends SimpleFileVisitor<Path> {
    private final List<InputFile> files;

    Listing(List<InputFile> files) {
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path below, BasicFileAttributes attributes) {
      return !below.equals(folder) && isHidden(below)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (isSource(file)) {
        files.add(new InputFile(pathOf(file), attributes.size()));
      }
      return files.size() < MOST_LISTED ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException why) {
      return FileVisitResult.CONTINUE;
    }
  }

  private String pathOf(Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private boolean isSource(Path file) {
    String path = pathOf(file);
    boolean atRoot = path.indexOf('/') < 0;
    return !isHidden(file)
        && !(atRoot && (NOT_SOURCES.contains(path) || path.startsWith("README")));
  }

  private static boolean isHidden(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.startsWith(".") || name.startsWith("_");
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
    Path file = folder.resolve(archive(source)).normalize();
    boolean isInside =
        file.startsWith(folder)
            && Files.isRegularFile(file)
            && file.toRealPath().startsWith(folder.toRealPath())
            && isSource(file);
    return isInside ? Optional.of(file) : Optional.empty();
  }

  /** The path of the archive that a source is a member of; the path itself for other sources. */
  private static String archive(String source) {
    int member = source.indexOf("!/");
    return member < 0 ? source : source.substring(0, member);
  }
}
