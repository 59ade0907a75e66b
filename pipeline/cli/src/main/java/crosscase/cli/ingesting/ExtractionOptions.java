package crosscase.cli.ingesting;

import crosscase.cli.UsageException;
import crosscase.extract.ExtractionSettings;
import crosscase.extract.ExtractionSettings.Ocr;
import crosscase.extract.Limits;
import crosscase.extract.Tesseract;
import java.time.Duration;
import picocli.CommandLine.Option;

/** What reading one file may cost, and whether pictures of text are read. */
public final class ExtractionOptions {
  private static final Limits DEFAULT_LIMITS = Limits.DEFAULT;
  private static final String DEFAULT_NOTE = " (default: ${DEFAULT-VALUE}).";

  @Option(
      names = "--ocr",
      description = "Read scanned pages and pictures of text too; needs tesseract.")
  private boolean ocr;

  @Option(
      names = "--file-memory",
      paramLabel = "MB",
      description = "The most memory that reading one file may take" + DEFAULT_NOTE)
  private int megabytes = DEFAULT_LIMITS.megabytes();

  @Option(
      names = "--file-seconds",
      paramLabel = "S",
      description = "The most time that reading one file may take" + DEFAULT_NOTE)
  private int seconds = (int) DEFAULT_LIMITS.time().toSeconds();

  @Option(
      names = "--file-size",
      paramLabel = "MB",
      description = "The largest file that is opened" + DEFAULT_NOTE)
  private int size = (int) (DEFAULT_LIMITS.bytes() >> 20);

  @Option(
      names = "--file-characters",
      paramLabel = "N",
      description = "The most text that one file may give" + DEFAULT_NOTE)
  private int characters = DEFAULT_LIMITS.characters();

  /** Refuses what no file could be read with, and {@code --ocr} where nothing can do it. */
  public ExtractionSettings settings() {
    UsageException.requireAtLeast(Limits.MIN_MEGABYTES, "--file-memory", megabytes);
    UsageException.requireAtLeast(1, "--file-seconds", seconds);
    UsageException.requireAtLeast(1, "--file-size", size);
    UsageException.requireAtLeast(1, "--file-characters", characters);
    if (ocr && !Tesseract.isInstalled()) {
      throw new UsageException(
          "--ocr needs tesseract, which is not on the PATH: install it, or leave --ocr out.");
    }
    return new ExtractionSettings(
        new Limits(megabytes, Duration.ofSeconds(seconds), (long) size << 20, characters),
        ocr ? Ocr.ON : Ocr.OFF);
  }
}
