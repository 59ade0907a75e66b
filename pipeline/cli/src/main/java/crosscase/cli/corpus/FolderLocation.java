package crosscase.cli.corpus;

import crosscase.cli.UsageException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.hadoop.fs.UnsupportedFileSystemException;

/** Folders that a command names: of this machine, or of another file system by a URI. */
public final class FolderLocation {
  /** Of two letters at least, since one is a drive. */
  private static final Pattern SCHEME = Pattern.compile("\\p{Alpha}[\\p{Alnum}+.-]+:/.*");

  private FolderLocation() {}

  /** The URI of a folder that is not on this machine; empty for one that is. */
  public static Optional<URI> remoteUri(String named) {
    return SCHEME.matcher(named).matches()
        ? Optional.of(uri(named)).filter(uri -> !"file".equals(uri.getScheme()))
        : Optional.empty();
  }

  /** The folder of this machine. */
  public static Path localPath(String named) {
    return SCHEME.matcher(named).matches() ? Path.of(uri(named)) : Path.of(named);
  }

  /** Does something with what is at a URI; says what is missing if that cannot be. */
  public static <T> T withRemote(URI uri, UriFunction<T> use) throws IOException {
    try {
      return use.apply(uri);
    } catch (UnsupportedFileSystemException e) {
      throw new UsageException(
          "Spark knows no file system for %s: name its jar with --packages, as org.apache.hadoop:hadoop-aws for s3a."
              .formatted(uri));
    } catch (FileNotFoundException e) {
      throw new UsageException("There is nothing at %s: look for a slip in it.".formatted(uri));
    }
  }

  /** What is done. */
  @FunctionalInterface
  public interface UriFunction<T> {
    T apply(URI uri) throws IOException;
  }

  private static URI uri(String named) {
    try {
      return URI.create(named).normalize();
    } catch (IllegalArgumentException e) {
      throw new UsageException("%s is no URI: write %%20 for a space.".formatted(named));
    }
  }
}
