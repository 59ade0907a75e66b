package crosscase.corpus;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Tells which files below an input root are sources, by their names alone: no file is opened.
 *
 * <p>Skipped are files and folders whose names begin with {@code .} or {@code _} and, at the root,
 * {@code metadata.csv}, {@code speakers.csv}, {@code corpus.yaml}, {@code codebook.yaml} and {@code
 * README*}.
 */
public final class InputFiles {
  public static final String METADATA_CSV = "metadata.csv";
  public static final String SPEAKERS_CSV = "speakers.csv";
  public static final String CORPUS_YAML = "corpus.yaml";

  /** Between the path of an archive and that of a file in it: {@code interviews.zip!/a.docx}. */
  public static final String IN_ARCHIVE = "!/";

  private static final Set<String> NOT_SOURCES_AT_ROOT =
      Set.of(METADATA_CSV, SPEAKERS_CSV, CORPUS_YAML, "codebook.yaml");

  private InputFiles() {}

  /**
   * The files of all sources, by path; a folder that cannot be listed is there in place of its
   * files.
   *
   * @throws IOException if the root itself cannot be listed
   */
  public static SortedMap<String, Path> list(Path root) throws IOException {
    SortedMap<String, Path> files = new TreeMap<>();
    Path real = root.toRealPath();
    Files.walkFileTree(real, new SourceVisitor(real, files));
    return files;
  }

  /**
   * Whether a file or folder is a source, judging by its path below the root; none of its parents
   * may be hidden.
   */
  public static boolean isSource(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    boolean atRoot = name.equals(path);
    return !isHidden(name)
        && !(atRoot && (NOT_SOURCES_AT_ROOT.contains(name) || name.startsWith("README")));
  }

  /** Whether a file of this name is skipped, or everything in a folder of this name. */
  public static boolean isHidden(String name) {
    return name.startsWith(".") || name.startsWith("_");
  }

  /** The path of the archive that a source is in; the path of the source if it is in none. */
  public static String fileOf(String source) {
    int end = source.indexOf(IN_ARCHIVE);
    return end < 0 ? source : source.substring(0, end);
  }

  /** Where a source is in its archive; empty if it is in none. */
  public static String memberOf(String source) {
    int end = source.indexOf(IN_ARCHIVE);
    return end < 0 ? "" : source.substring(end + IN_ARCHIVE.length());
  }

  private static final class SourceVisitor extends SimpleFileVisitor<Path> {
    private final Path root;
    private final SortedMap<String, Path> files;

    SourceVisitor(Path root, SortedMap<String, Path> files) {
      this.root = root;
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return !folder.equals(root) && isHidden(folder.getFileName().toString())
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      return add(file);
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException why) throws IOException {
      if (file.equals(root)) {
        throw why;
      }
      return add(file);
    }

    private FileVisitResult add(Path file) {
      String path = pathBelow(root, file);
      if (isSource(path)) {
        files.put(path, file);
      }
      return FileVisitResult.CONTINUE;
    }
  }

  /**
   * Goes through a URI, which preserves the bytes of a name that the system's locale cannot
   * represent.
   */
  private static String pathBelow(Path root, Path file) {
    String path = root.toUri().relativize(file.toUri()).getPath();
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }
}
