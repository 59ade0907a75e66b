package crosscase.extract;

import java.io.IOException;

/**
 * Metadata that cannot be meant as it stands.
 *
 * <p>The message is one sentence with the file, the line, what is wrong and how to mend it.
 */
public final class MetadataException extends IOException {
  private static final long serialVersionUID = 1;

  public MetadataException(String place, String problem) {
    super(place + ": " + problem);
  }
}
