package crosscase.extract;

import java.io.IOException;

/**
 * The metadata contains a mistake.
 *
 * <p>The message is one sentence that gives the file, the line, what is wrong and how to fix it.
 */
public final class MetadataException extends IOException {
  private static final long serialVersionUID = 1;

  public MetadataException(String place, String problem) {
    super(place + ": " + problem);
  }
}
