package crosscase.jobs.storage;

import java.net.URI;
import java.nio.file.Path;

/** The files of this machine as another file system, which {@code core-site.xml} configures. */
public final class ViewFs {
  private ViewFs() {}

  public static URI uri(Path here) {
    return URI.create(
        "viewfs://there/machine" + here.toAbsolutePath().toUri().getRawPath().replaceAll("/$", ""));
  }
}
