package crosscase.jobs.storage;

import crosscase.extract.Source;
import crosscase.extract.SourceFolder;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Function;
import org.apache.commons.io.FileUtils;
import org.apache.hadoop.security.AccessControlException;
import org.apache.spark.TaskContext;
import org.apache.spark.util.TaskCompletionListener;
import org.jspecify.annotations.Nullable;

/**
 * Makes a file of any file system available on this machine for as long as it is used.
 *
 * <p>Keeps the last file until another one is asked for, because all members of an archive ask for
 * the same file.
 */
public final class FetchedFile implements AutoCloseable {
  /** Stands for a file that could not be read. */
  private static final Path UNREADABLE = Path.of("crosscase-nowhere");

  private @Nullable URI fetchedUri;
  private @Nullable Path folder;

  /** A file that is deleted when the current Spark task ends. */
  public static FetchedFile forTask() {
    FetchedFile file = new FetchedFile();
    TaskContext.get().addTaskCompletionListener((TaskCompletionListener) task -> file.close());
    return file;
  }

  /**
   * The source with its file, or the archive that holds it, on this machine; a source that cannot
   * be read comes back without a hash.
   *
   * @throws UncheckedIOException if the file system cannot be reached
   */
  public Source localSource(URI file, Source source) {
    return withLocalFile(
        file,
        source.path(),
        local -> new Source(source.path(), local, source.member(), source.size(), source.sha256()));
  }

  /** The same for a file of which only the path is known; it is hashed. */
  public Source hashedSource(URI file, String path) {
    return withLocalFile(file, path, local -> SourceFolder.single(path, local));
  }

  private Source withLocalFile(URI file, String path, Function<Path, Source> withFile) {
    try {
      return withFile.apply(localPath(file));
    } catch (AccessControlException | FileNotFoundException e) {
      return new Source(path, UNREADABLE, 0, "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file itself if it is on this machine, otherwise a copy with the same name. */
  private Path localPath(URI file) throws IOException {
    if ("file".equals(file.getScheme())) {
      return Path.of(file);
    }
    org.apache.hadoop.fs.Path remote = new org.apache.hadoop.fs.Path(file);
    if (folder == null || !file.equals(fetchedUri)) {
      close();
      folder = Files.createTempDirectory("crosscase-fetched-");
      copy(remote, folder.resolve(remote.getName()));
      fetchedUri = file;
    }
    return folder.resolve(remote.getName());
  }

  public static void copy(org.apache.hadoop.fs.Path remote, Path local) throws IOException {
    try (InputStream bytes = HadoopFileSystems.of(remote).open(remote)) {
      Files.copy(bytes, local, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() {
    if (folder != null) {
      FileUtils.deleteQuietly(folder.toFile());
      folder = null;
    }
  }
}
