package crosscase.cli.corpus;

import crosscase.cli.UsageException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** A folder that a command names: a path on this machine, or a URI of another file system. */
public final class FolderLocation {
  /** At least two letters, because a single one is a Windows drive. */
  private static final Pattern SCHEME = Pattern.compile("\\p{Alpha}[\\p{Alnum}+.-]+:/.*");

  private FolderLocation() {}

  /** The URI of a folder on another file system; empty for a folder on this machine. */
  public static Optional<URI> remoteUri(String named) {
    return SCHEME.matcher(named).matches()
        ? Optional.of(uri(named)).filter(uri -> !"file".equals(uri.getScheme()))
        : Optional.empty();
  }

  /** The path of a folder on this machine. */
  public static Path localPath(String named) {
    return SCHEME.matcher(named).matches() ? Path.of(uri(named)) : Path.of(named);
  }

  /** Applies a function to a URI; the exception says what is missing if that fails. */
  public static <T> T withRemote(URI uri, UriFunction<T> use) throws IOException {
    try {
      return use.apply(uri);
    } catch (FileSystemNotFoundException e) {
      throw new UsageException(
          "Spark has no file system for %s: add its jar with --packages, such as org.apache.hadoop:hadoop-aws for s3a."
              .formatted(uri));
    } catch (FileNotFoundException e) {
      throw new UsageException("There is nothing at %s: check the URI.".formatted(uri));
    }
  }

  /** A function of a URI that may fail. */
  @FunctionalInterface
  public interface UriFunction<T> {
    T apply(URI uri) throws IOException;
  }

  private static URI uri(String named) {
    try {
      return URI.create(named).normalize();
    } catch (IllegalArgumentException e) {
      throw new UsageException("%s is not a valid URI: write %%20 for a space.".formatted(named));
    }
  }
}
