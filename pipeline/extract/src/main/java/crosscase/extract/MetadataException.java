package crosscase.extract;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The metadata contains mistakes.
 *
 * <p>The message has a line for each: the file, the line, what is wrong and how to fix it.
 */
public final class MetadataException extends IOException {
  private static final long serialVersionUID = 1;

  /** More than fit on a screen are only counted. */
  private static final int MOST_TOLD = 20;

  public MetadataException(String place, String problem) {
    super(place + ": " + problem);
  }

  private MetadataException(String message) {
    super(message);
  }

  /** One exception for several, in the order of the file. */
  public static MetadataException ofAll(Collection<MetadataException> mistakes) {
    List<String> messages =
        mistakes.stream().map(Throwable::getMessage).map(String::valueOf).distinct().toList();
    int more = messages.size() - MOST_TOLD;
    return new MetadataException(
        messages.stream().limit(MOST_TOLD).collect(Collectors.joining("\n"))
            + (more > 0 ? "\nand %,d more.".formatted(more) : ""));
  }
}
