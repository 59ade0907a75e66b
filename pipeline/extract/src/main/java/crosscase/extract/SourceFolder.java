package crosscase.extract;

import crosscase.corpus.Fingerprint;
import crosscase.corpus.InputFiles;
import crosscase.extract.archives.ArchiveMembers;
import crosscase.extract.files.ArchiveType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;

/**
 * Lists the sources below an input root. The members of archives are sources; the archives
 * themselves are not.
 *
 * <p>{@link InputFiles} tells which files are sources. Anything that must not or cannot be opened
 * becomes a source without a hash: links out of the root, devices, pipes, and folders that this
 * account may not list.
 */
public final class SourceFolder {
  private SourceFolder() {}

  /**
   * All sources below {@code root}, sorted by path; each file is hashed as it is read.
   *
   * @throws IOException if the root itself cannot be listed; a problem below it is never a reason
   * @throws InputException if a corpus or results of Crosscase are among the files
   */
  public static List<Source> list(Path root) throws IOException {
    return list(root, ExtractionSettings.DEFAULT, ArchiveListings.empty());
  }

  /**
   * The same with other limits, which also apply to archives; archives with a known listing are not
   * opened.
   */
  public static List<Source> list(Path root, ExtractionSettings settings, ArchiveListings archives)
      throws IOException {
    List<Source> sources = new ArrayList<>();
    Path real = root.toRealPath();
    SortedMap<String, Path> files = InputFiles.list(root);
    refuseOutput(files.keySet());
    for (var entry : files.entrySet()) {
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

  /** Whether a file really lies below the root, and is not a link that leads out of it. */
  private static boolean isInside(Path root, Path file) {
    try {
      return file.toRealPath().startsWith(root);
    } catch (IOException leadsNowhere) {
      return false;
    }
  }

  /**
   * The sources in one file, which is either a single source or an archive; paths begin with the
   * path given.
   */
  public static List<Source> of(Path file, ExtractionSettings settings) throws IOException {
    return withMembers(single(file), settings, ArchiveListings.empty());
  }

  /** The members of an archive if it can be opened; otherwise the file itself. */
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

  /**
   * Refuses an input folder that holds a corpus or results of Crosscase.
   *
   * @param paths of all files below the input folder
   */
  public static void refuseOutput(Collection<String> paths) throws InputException {
    CrosscaseOutput.refuse(paths);
  }

  /** Whether a file is opened as an archive, so that its members are the sources. */
  public static boolean isArchive(Source file) {
    return ArchiveType.isArchiveName(file.path()) && file.size() > 0;
  }

  private static Source member(Source archive, ArchiveMembers.Member member) {
    return new Source(
        archive.path() + InputFiles.IN_ARCHIVE + member.path(),
        archive.file(),
        member.path(),
        member.size(),
        member.sha256());
  }

  /** One file as a source; its path is the path given. */
  public static Source single(Path file) {
    return single(file.toString().replace(file.getFileSystem().getSeparator(), "/"), file);
  }

  /** One file as a source under another path, such as the path it was copied from. */
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
