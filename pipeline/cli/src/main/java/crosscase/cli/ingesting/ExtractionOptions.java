package crosscase.cli.ingesting;

import crosscase.cli.UsageException;
import crosscase.extract.ExtractionSettings;
import crosscase.extract.ExtractionSettings.Ocr;
import crosscase.extract.Limits;
import crosscase.extract.Tesseract;
import java.time.Duration;
import picocli.CommandLine.Option;

/** Limits on reading one file, and whether pictures of text are read. */
public final class ExtractionOptions {
  private static final Limits DEFAULT_LIMITS = Limits.DEFAULT;
  private static final String DEFAULT_NOTE = " (default: ${DEFAULT-VALUE}).";

  @Option(
      names = "--ocr",
      description = "Also read scanned pages and pictures of text; needs tesseract.")
  private boolean ocr;

  @Option(
      names = "--file-memory",
      paramLabel = "MB",
      description = "Reading one file may take at most this much memory" + DEFAULT_NOTE)
  private int megabytes = DEFAULT_LIMITS.megabytes();

  @Option(
      names = "--file-seconds",
      paramLabel = "S",
      description = "Reading one file may take at most this many seconds" + DEFAULT_NOTE)
  private int seconds = (int) DEFAULT_LIMITS.time().toSeconds();

  @Option(
      names = "--file-size",
      paramLabel = "MB",
      description = "Open files of at most this size" + DEFAULT_NOTE)
  private int size = (int) (DEFAULT_LIMITS.bytes() >> 20);

  @Option(
      names = "--file-characters",
      paramLabel = "N",
      description = "Take at most this many characters of text from one file" + DEFAULT_NOTE)
  private int characters = DEFAULT_LIMITS.characters();

  /** Refuses limits too low to read any file, and {@code --ocr} without tesseract. */
  public ExtractionSettings settings() {
    UsageException.requireAtLeast(Limits.MIN_MEGABYTES, "--file-memory", megabytes);
    UsageException.requireAtLeast(1, "--file-seconds", seconds);
    UsageException.requireAtLeast(1, "--file-size", size);
    UsageException.requireAtLeast(1, "--file-characters", characters);
    if (ocr && !Tesseract.isInstalled()) {
      throw new UsageException(
          "--ocr needs tesseract, which is not on the PATH: install it, or leave out --ocr.");
    }
    return new ExtractionSettings(
        new Limits(megabytes, Duration.ofSeconds(seconds), (long) size << 20, characters),
        ocr ? Ocr.ON : Ocr.OFF);
  }
}
