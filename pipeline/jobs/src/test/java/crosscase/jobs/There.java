package crosscase.jobs;

import java.net.URI;
import java.nio.file.Path;

/** The files of this machine as another file system, which {@code core-site.xml} sets up. */
final class There {
  private There() {}

  static URI uri(Path here) {
    return URI.create(
        "viewfs://there/machine" + here.toAbsolutePath().toUri().getRawPath().replaceAll("/$", ""));
  }
}
