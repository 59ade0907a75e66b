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
 * A file of any file system as one of this machine, for as long as it is used; of several one after
 * the other, the last is kept, since the members of an archive all ask for it.
 */
public final class FetchedFile implements AutoCloseable {
  /** In the place of a file that is not on this machine. */
  private static final Path UNREADABLE = Path.of("crosscase-nowhere");

  private @Nullable URI fetchedUri;
  private @Nullable Path folder;

  /** One that lives as long as the Spark task that asks for it. */
  public static FetchedFile forTask() {
    FetchedFile file = new FetchedFile();
    TaskContext.get().addTaskCompletionListener((TaskCompletionListener) task -> file.close());
    return file;
  }

  /**
   * A source, or the archive that holds it, in a file of this machine; one that cannot be read has
   * no hash then.
   *
   * @throws UncheckedIOException if the file's system cannot be reached
   */
  public Source localSource(URI file, Source source) {
    return withLocalFile(
        file,
        source.path(),
        here -> new Source(source.path(), here, source.member(), source.size(), source.sha256()));
  }

  /** The same of a file that nothing is known of but its path. */
  public Source hashedSource(URI file, String path) {
    return withLocalFile(file, path, here -> SourceFolder.single(path, here));
  }

  private Source withLocalFile(URI file, String path, Function<Path, Source> made) {
    try {
      return made.apply(localPath(file));
    } catch (AccessControlException | FileNotFoundException e) {
      return new Source(path, UNREADABLE, 0, "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file itself if it is here, else a copy of the same name. */
  private Path localPath(URI file) throws IOException {
    if ("file".equals(file.getScheme())) {
      return Path.of(file);
    }
    org.apache.hadoop.fs.Path theirs = new org.apache.hadoop.fs.Path(file);
    if (folder == null || !file.equals(fetchedUri)) {
      close();
      folder = Files.createTempDirectory("crosscase-fetched-");
      copy(theirs, folder.resolve(theirs.getName()));
      fetchedUri = file;
    }
    return folder.resolve(theirs.getName());
  }

  public static void copy(org.apache.hadoop.fs.Path theirs, Path ours) throws IOException {
    try (InputStream bytes = HadoopFileSystems.of(theirs).open(theirs)) {
      Files.copy(bytes, ours, StandardCopyOption.REPLACE_EXISTING);
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
