package crosscase.extract;

import crosscase.corpus.Fingerprint;
import crosscase.extract.archives.ArchiveMembers;
import crosscase.extract.files.ArchiveType;
import crosscase.extract.metadata.CorpusYaml;
import crosscase.extract.metadata.MetadataCsv;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Lists the sources below an input root; the members of archives are sources, the archives not.
 *
 * <p>Not sources: files and folders whose names begin with {@code .} or {@code _}, and at the root
 * {@code metadata.csv}, {@code corpus.yaml}, {@code codebook.yaml} and {@code README*}. What must
 * not or cannot be opened is a source without a hash: links out of the root, devices, pipes, and
 * folders that this account may not list.
 */
public final class SourceFolder {
  private static final Set<String> NOT_SOURCES_AT_ROOT =
      Set.of(MetadataCsv.FILE, CorpusYaml.FILE, "codebook.yaml");

  private SourceFolder() {}

  /**
   * All sources below {@code root}, by path; each file is hashed as it streams by.
   *
   * @throws IOException when the root cannot be listed; what is below it is no reason
   */
  public static List<Source> list(Path root) throws IOException {
    return list(root, ExtractionSettings.DEFAULT, ArchiveListings.empty());
  }

  /** The same with other limits, which hold for archives too; those that are known stay closed. */
  public static List<Source> list(Path root, ExtractionSettings settings, ArchiveListings archives)
      throws IOException {
    List<Source> sources = new ArrayList<>();
    Path real = root.toRealPath();
    for (var entry : files(root).entrySet()) {
      String path = entry.getKey();
      Path file = entry.getValue();
      if (isInside(real, file)) {
        sources.addAll(withMembers(single(path, file), settings, archives));
      } else {
        sources.add(unreadable(path, file));
      }
    }
    return List.copyOf(sources);
  }

  /** Whether a file is below the root itself, and not only a link to elsewhere. */
  private static boolean isInside(Path root, Path file) {
    try {
      return file.toRealPath().startsWith(root);
    } catch (IOException leadsNowhere) {
      return false;
    }
  }

  /** The sources that one file holds, known by the path it was given: itself or its members. */
  public static List<Source> of(Path file, ExtractionSettings settings) throws IOException {
    return withMembers(single(file), settings, ArchiveListings.empty());
  }

  /** The members of an archive that can be opened; else the file itself, rejected or not. */
  public static List<Source> withMembers(
      Source file, ExtractionSettings settings, ArchiveListings archives) throws IOException {
    if (!isArchive(file) || file.size() > settings.limits().bytes()) {
      return List.of(file);
    }
    List<Source> members =
        archives.members(file, settings).list().stream()
            .map(member -> member(file, member))
            .sorted(Comparator.comparing(Source::path))
            .toList();
    return members.isEmpty() ? List.of(file) : members;
  }

  /** Whether a file is looked into, and its members are the sources. */
  public static boolean isArchive(Source file) {
    return ArchiveType.isArchiveName(file.path()) && file.size() > 0;
  }

  private static Source member(Source archive, ArchiveMembers.Member member) {
    return new Source(
        archive.path() + "!/" + member.path(),
        archive.file(),
        member.path(),
        member.size(),
        member.sha256());
  }

  /** One file by itself, known by the path it was given. */
  public static Source single(Path file) {
    return single(file.toString().replace(file.getFileSystem().getSeparator(), "/"), file);
  }

  /** The files of all sources by path, none of them opened. */
  static SortedMap<String, Path> files(Path root) throws IOException {
    SortedMap<String, Path> files = new TreeMap<>();
    Path real = root.toRealPath();
    Files.walkFileTree(real, new SourceVisitor(real, files));
    return files;
  }

  /** Puts down all that may be a source; a folder that cannot be listed stands for its files. */
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
   * Whether a file or folder is a source by its path below the root, in which nothing is hidden.
   */
  public static boolean isSource(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    boolean atRoot = name.equals(path);
    return !isHidden(name)
        && !(atRoot && (NOT_SOURCES_AT_ROOT.contains(name) || name.startsWith("README")));
  }

  /** Whether nothing of this name is a source, nor anything in it. */
  public static boolean isHidden(String name) {
    return name.startsWith(".") || name.startsWith("_");
  }

  /** By way of a URI, which knows the bytes of a name where the system's locale does not. */
  private static String pathBelow(Path root, Path file) {
    String path = root.toUri().relativize(file.toUri()).getPath();
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  /** One file by itself, known by another path, such as that of which it is a copy. */
  public static Source single(String path, Path file) {
    if (!Files.isRegularFile(file)) {
      return unreadable(path, file);
    }
    MessageDigest digest = Fingerprint.digest();
    long size = 0;
    try (InputStream bytes = Files.newInputStream(file)) {
      byte[] buffer = new byte[1 << 16];
      for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
        digest.update(buffer, 0, read);
        size += read;
      }
    } catch (IOException unreadable) {
      return unreadable(path, file);
    }
    return new Source(path, file, size, Fingerprint.of(digest));
  }

  private static Source unreadable(String path, Path file) {
    return new Source(path, file, 0, "");
  }
}
