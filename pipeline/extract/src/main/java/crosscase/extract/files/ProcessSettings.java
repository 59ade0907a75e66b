package crosscase.extract.files;

import crosscase.extract.Limits;
import java.util.concurrent.TimeUnit;

/**
 * The limits and options of the reading process that this code runs in, which it receives as system
 * properties.
 *
 * <p>In any other process, such as a test, the default limits apply and OCR is off.
 */
public final class ProcessSettings {
  public static final String CHARACTERS_PROPERTY = "crosscase.characters";
  public static final String MILLIS_PROPERTY = "crosscase.millis";
  public static final String OCR_PROPERTY = "crosscase.ocr";

  /** The most characters that the text of a file may have. */
  public static final int MAX_CHARACTERS =
      Integer.getInteger(CHARACTERS_PROPERTY, Limits.DEFAULT.characters());

  /** The longest that reading a file may take. */
  public static final long MAX_MILLIS =
      Long.getLong(MILLIS_PROPERTY, Limits.DEFAULT.time().toMillis());

  /** Whether text is read from images. */
  public static final boolean OCR = Boolean.getBoolean(OCR_PROPERTY);

  private ProcessSettings() {}

  /** {@link #MAX_MILLIS} in whole seconds, at least one. */
  public static int maxSeconds() {
    return (int) Math.max(1, TimeUnit.MILLISECONDS.toSeconds(MAX_MILLIS));
  }
}
