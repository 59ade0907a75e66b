package crosscase.jobs;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;

/**
 * Makes what is no table alike in a folder here and on another file system, copying only files that
 * differ in size or time.
 *
 * <p>A copy here has the time of the file there. The file that names the others of an index is
 * written after them, and what it no longer names is deleted last.
 */
record FolderCopy(Path here, URI there) {
  private static final List<String> PARTS = List.of("index", "results", "codebook.yaml");

  private static final Comparator<String> NAMING_LAST =
      Comparator.comparing((String file) -> file.contains("/segments_"))
          .thenComparing(Comparator.naturalOrder());

  void pull() throws IOException {
    SortedMap<String, FileStatus> files = filesThere(HadoopFiles.of(there));
    for (var file : files.entrySet()) {
      if (differ(here.resolve(file.getKey()), file.getValue())) {
        fetch(file.getKey(), file.getValue().getModificationTime());
      }
    }
    Set<String> gone = filesHere();
    gone.removeAll(files.keySet());
    for (String file : gone) {
      FileUtils.delete(here.resolve(file).toFile());
    }
  }

  void push() throws IOException {
    FileSystem system = HadoopFiles.of(there);
    SortedMap<String, FileStatus> files = filesThere(system);
    Set<String> ours = filesHere();
    for (String file : ours) {
      FileStatus theirs = files.remove(file);
      if (theirs == null || differ(here.resolve(file), theirs)) {
        send(system, here.resolve(file), at(file));
      }
    }
    for (String gone : files.keySet()) {
      system.delete(at(gone), false);
    }
  }

  private static boolean differ(Path ours, FileStatus theirs) throws IOException {
    return !Files.exists(ours)
        || Files.size(ours) != theirs.getLen()
        || Files.getLastModifiedTime(ours).toMillis() != theirs.getModificationTime();
  }

  private void fetch(String file, long time) throws IOException {
    Path ours = here.resolve(file);
    FileUtils.forceMkdirParent(ours.toFile());
    FetchedFile.copy(at(file), ours);
    Files.setLastModifiedTime(ours, FileTime.fromMillis(time));
  }

  private static void send(FileSystem system, Path ours, org.apache.hadoop.fs.Path theirs)
      throws IOException {
    system.copyFromLocalFile(false, true, new org.apache.hadoop.fs.Path(ours.toUri()), theirs);
    long time = system.getFileStatus(theirs).getModificationTime();
    Files.setLastModifiedTime(ours, FileTime.fromMillis(time));
  }

  /** The paths of all files here. */
  private Set<String> filesHere() throws IOException {
    Set<String> files = new TreeSet<>(NAMING_LAST);
    for (String part : PARTS) {
      if (Files.exists(here.resolve(part))) {
        try (Stream<Path> below = Files.walk(here.resolve(part))) {
          below
              .filter(Files::isRegularFile)
              .map(file -> here.toUri().relativize(file.toUri()).getPath())
              .forEach(files::add);
        }
      }
    }
    return files;
  }

  private SortedMap<String, FileStatus> filesThere(FileSystem system) throws IOException {
    SortedMap<String, FileStatus> files = new TreeMap<>(NAMING_LAST);
    for (String part : PARTS) {
      if (system.exists(at(part))) {
        add(system, part, system.getFileStatus(at(part)), files);
      }
    }
    return files;
  }

  private void add(
      FileSystem system, String path, FileStatus status, SortedMap<String, FileStatus> files)
      throws IOException {
    if (status.isFile()) {
      files.put(path, status);
      return;
    }
    for (FileStatus below : system.listStatus(at(path))) {
      add(system, path + "/" + below.getPath().getName(), below, files);
    }
  }

  private org.apache.hadoop.fs.Path at(String file) {
    return new org.apache.hadoop.fs.Path(new org.apache.hadoop.fs.Path(there), file);
  }
}
