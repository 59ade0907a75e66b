package crosscase.extract.metadata;

import crosscase.corpus.InputFiles;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Derives the case of a source from its first folder.
 *
 * <p>An archive counts as a folder of that name; a mail does not count as a folder. If one archive
 * contains all sources, it is the packed input folder, and the folders in it are the cases.
 *
 * @param root what the paths of all sources begin with, if that is an archive; otherwise empty
 */
public record CaseFolders(String root) {
  private static final Pattern ARCHIVE_END =
      Pattern.compile("(\\.(tar|zip|mbox|mbx|tgz|gz|bz2|xz))*!$");

  public static CaseFolders of(Collection<String> paths) {
    String first = paths.stream().findFirst().orElse("");
    int end = first.indexOf('/');
    if (end < 1 || !first.startsWith(InputFiles.IN_ARCHIVE, end - 1)) {
      return new CaseFolders("");
    }
    String archive = first.substring(0, end + 1);
    return paths.stream().allMatch(path -> path.startsWith(archive))
        ? new CaseFolders(withTopFolder(archive, paths))
        : new CaseFolders("");
  }

  /** Folders are often packed as a whole, so that everything in the archive is in that folder. */
  private static String withTopFolder(String archive, Collection<String> paths) {
    List<String> inner = paths.stream().map(path -> path.substring(archive.length())).toList();
    String top = inner.getFirst().substring(0, inner.getFirst().indexOf('/') + 1);
    boolean isTop =
        !top.isEmpty()
            && inner.stream().allMatch(path -> path.startsWith(top))
            && inner.stream().anyMatch(path -> path.indexOf('/', top.length()) >= 0);
    return isTop ? archive + top : archive;
  }

  /** The name of the first folder; empty for a source that is in none. */
  public Optional<String> caseOf(String path) {
    Optional<String> within =
        path.startsWith(root) ? firstFolder(path.substring(root.length())) : Optional.empty();
    return within.isPresent() ? within : firstFolder(path);
  }

  private static Optional<String> firstFolder(String path) {
    String folder = path.substring(0, Math.max(0, path.indexOf('/')));
    if (folder.endsWith(".eml!")) {
      return Optional.empty();
    }
    return Optional.of(ARCHIVE_END.matcher(folder).replaceFirst(""))
        .filter(name -> !name.isEmpty());
  }
}
