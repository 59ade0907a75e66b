package crosscase.extract;

import java.io.Serializable;

/** How files are read: what one may cost, and whether pictures of text are. */
public record ExtractionSettings(Limits limits, Ocr ocr) implements Serializable {
  public static final ExtractionSettings DEFAULT = new ExtractionSettings(Limits.DEFAULT, Ocr.OFF);

  private static final long serialVersionUID = 1;

  /** Whether text is read off pictures: scanned pages, png, jpg and tiff. */
  public enum Ocr {
    OFF,
    /** With tesseract, which must be on the PATH of every machine that reads. */
    ON
  }

  /** Differs where a file that was rejected might not be again. */
  public String fingerprint() {
    return "%d MB, %d ms, %d bytes, %d characters, ocr %s"
        .formatted(
            limits.megabytes(),
            limits.time().toMillis(),
            limits.bytes(),
            limits.characters(),
            ocr.name());
  }

  public boolean usesOcr() {
    return ocr == Ocr.ON;
  }
}
