package crosscase.cli;

import crosscase.extract.ExtractionSettings;
import crosscase.extract.ExtractionSettings.Ocr;
import crosscase.extract.Limits;
import crosscase.extract.Tesseract;
import java.time.Duration;
import picocli.CommandLine.Option;

/** What reading one file may cost, and whether pictures of text are read. */
final class ReadingOptions {
  private static final Limits USUAL = Limits.DEFAULT;
  private static final String DEFAULT = " (default: ${DEFAULT-VALUE}).";

  @Option(
      names = "--ocr",
      description = "Read scanned pages and pictures of text too; needs tesseract.")
  private boolean ocr;

  @Option(
      names = "--file-memory",
      paramLabel = "MB",
      description = "The most memory that reading one file may take" + DEFAULT)
  private int megabytes = USUAL.megabytes();

  @Option(
      names = "--file-seconds",
      paramLabel = "S",
      description = "The most time that reading one file may take" + DEFAULT)
  private int seconds = (int) USUAL.time().toSeconds();

  @Option(
      names = "--file-size",
      paramLabel = "MB",
      description = "The largest file that is opened" + DEFAULT)
  private int size = (int) (USUAL.bytes() >> 20);

  @Option(
      names = "--file-characters",
      paramLabel = "N",
      description = "The most text that one file may give" + DEFAULT)
  private int characters = USUAL.characters();

  /** Refuses what no file could be read with, and {@code --ocr} where nothing can do it. */
  ExtractionSettings settings() {
    UsageException.requireAtLeast(Limits.LEAST_MEGABYTES, "--file-memory", megabytes);
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
