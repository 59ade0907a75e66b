package crosscase.extract;

import java.io.IOException;

/**
 * A metadata file that cannot be meant as it stands.
 *
 * <p>The message is one sentence with the file, the line, what is wrong and how to mend it.
 */
public final class MetadataException extends IOException {
  private static final long serialVersionUID = 1;

  MetadataException(long line, String problem) {
    super("%s, line %d: %s".formatted(Metadata.FILE, line, problem));
  }
}
