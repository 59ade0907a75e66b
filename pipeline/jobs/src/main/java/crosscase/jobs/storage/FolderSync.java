package crosscase.jobs.storage;

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
 * Synchronises everything except the tables between a folder on this machine and a corpus on
 * another file system; copies only files whose size or modification time differs.
 *
 * <p>A local copy gets the modification time of the remote file. The file that names the other
 * files of an index is written after them, and files that it no longer names are deleted last.
 */
record FolderSync(Path local, URI remote) {
  private static final List<String> PARTS = List.of("index", "results", "codebook.yaml");

  private static final Comparator<String> SEGMENTS_FILE_LAST =
      Comparator.comparing((String file) -> file.contains("/segments_"))
          .thenComparing(Comparator.naturalOrder());

  void pull() throws IOException {
    SortedMap<String, FileStatus> files = remoteFiles(HadoopFileSystems.of(remote));
    for (var file : files.entrySet()) {
      if (differ(local.resolve(file.getKey()), file.getValue())) {
        download(file.getKey(), file.getValue().getModificationTime());
      }
    }
    Set<String> gone = localFiles();
    gone.removeAll(files.keySet());
    for (String file : gone) {
      FileUtils.delete(local.resolve(file).toFile());
    }
  }

  void push() throws IOException {
    FileSystem system = HadoopFileSystems.of(remote);
    SortedMap<String, FileStatus> files = remoteFiles(system);
    Set<String> localPaths = localFiles();
    for (String file : localPaths) {
      FileStatus remoteFile = files.remove(file);
      if (remoteFile == null || differ(local.resolve(file), remoteFile)) {
        upload(system, local.resolve(file), remotePath(file));
      }
    }
    for (String gone : files.keySet()) {
      system.delete(remotePath(gone), false);
    }
  }

  private static boolean differ(Path localFile, FileStatus remoteFile) throws IOException {
    return !Files.exists(localFile)
        || Files.size(localFile) != remoteFile.getLen()
        || Files.getLastModifiedTime(localFile).toMillis() != remoteFile.getModificationTime();
  }

  private void download(String file, long time) throws IOException {
    Path localFile = local.resolve(file);
    FileUtils.forceMkdirParent(localFile.toFile());
    FetchedFile.copy(remotePath(file), localFile);
    Files.setLastModifiedTime(localFile, FileTime.fromMillis(time));
  }

  private static void upload(
      FileSystem system, Path localFile, org.apache.hadoop.fs.Path remoteFile) throws IOException {
    system.copyFromLocalFile(
        false, true, new org.apache.hadoop.fs.Path(localFile.toUri()), remoteFile);
    long time = system.getFileStatus(remoteFile).getModificationTime();
    Files.setLastModifiedTime(localFile, FileTime.fromMillis(time));
  }

  /** The paths of all files here. */
  private Set<String> localFiles() throws IOException {
    Set<String> files = new TreeSet<>(SEGMENTS_FILE_LAST);
    for (String part : PARTS) {
      if (Files.exists(local.resolve(part))) {
        try (Stream<Path> below = Files.walk(local.resolve(part))) {
          below
              .filter(Files::isRegularFile)
              .map(file -> local.toUri().relativize(file.toUri()).getPath())
              .forEach(files::add);
        }
      }
    }
    return files;
  }

  private SortedMap<String, FileStatus> remoteFiles(FileSystem system) throws IOException {
    SortedMap<String, FileStatus> files = new TreeMap<>(SEGMENTS_FILE_LAST);
    for (String part : PARTS) {
      if (system.exists(remotePath(part))) {
        addFiles(system, part, system.getFileStatus(remotePath(part)), files);
      }
    }
    return files;
  }

  private void addFiles(
      FileSystem system, String path, FileStatus status, SortedMap<String, FileStatus> files)
      throws IOException {
    if (status.isFile()) {
      files.put(path, status);
      return;
    }
    for (FileStatus below : system.listStatus(remotePath(path))) {
      addFiles(system, path + "/" + below.getPath().getName(), below, files);
    }
  }

  private org.apache.hadoop.fs.Path remotePath(String file) {
    return new org.apache.hadoop.fs.Path(new org.apache.hadoop.fs.Path(remote), file);
  }
}
