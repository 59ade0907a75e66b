package crosscase.extract;

import java.io.Serializable;

/** How files are read: the limits for each file, and whether images of text are read by OCR. */
public record ExtractionSettings(Limits limits, Ocr ocr) implements Serializable {
  public static final ExtractionSettings DEFAULT = new ExtractionSettings(Limits.DEFAULT, Ocr.OFF);

  private static final long serialVersionUID = 1;

  /** Whether text is read from images: scanned pages, png, jpg and tiff. */
  public enum Ocr {
    OFF,
    /** Uses Tesseract, which must be on the PATH of every machine that reads files. */
    ON
  }

  /** Differs between settings if a file rejected under one might be accepted under the other. */
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
