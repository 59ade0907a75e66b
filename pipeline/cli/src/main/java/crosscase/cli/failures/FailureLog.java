package crosscase.cli.failures;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The log of failures that a corpus keeps: when, which command, which exceptions, and where in the
 * code.
 *
 * <p>It holds no messages of exceptions, because they may quote a transcript; only the names of
 * files and the error codes of Spark.
 */
public final class FailureLog {
  /** Its name in the folder of the corpus. */
  public static final String FILE = "crosscase.log";

  private static final long MAX_BYTES = 1_000_000;

  /** How Spark and Delta begin a message. */
  private static final Pattern CODE = Pattern.compile("^(\\[[A-Z0-9_.]+])");

  private FailureLog() {}

  /**
   * Adds a failure to the log of a corpus.
   *
   * @param command its name, without its arguments
   * @return the file; empty if the corpus does not exist or cannot be written to
   */
  public static Optional<Path> add(Path corpus, String command, Throwable failure) {
    if (!Files.isDirectory(corpus)) {
      return Optional.empty();
    }
    Path file = corpus.resolve(FILE);
    try {
      makeRoom(file);
      Files.writeString(
          file,
          entry(command, failure),
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
      return Optional.of(file);
    } catch (IOException fullOrReadOnly) {
      return Optional.empty();
    }
  }

  private static void makeRoom(Path file) throws IOException {
    if (Files.exists(file) && Files.size(file) > MAX_BYTES) {
      Files.move(file, file.resolveSibling(FILE + ".old"), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static String entry(String command, Throwable failure) {
    StringBuilder text = new StringBuilder();
    text.append(
        "%s %s failed (Java %s, %s)%n"
            .formatted(
                Instant.now().truncatedTo(ChronoUnit.SECONDS),
                command,
                Runtime.version(),
                System.getProperty("os.name")));
    for (Throwable cause : FailureSentence.causes(failure)) {
      text.append(
          "%s %s%n"
              .formatted(cause.getClass().getName(), withoutQuotations(cause))
              .stripTrailing());
      text.append(System.lineSeparator());
      for (StackTraceElement place : cause.getStackTrace()) {
        text.append("    at ").append(place).append(System.lineSeparator());
      }
    }
    return text.toString();
  }

  private static String withoutQuotations(Throwable cause) {
    if (cause instanceof FileSystemException file) {
      return "%s: %s".formatted(file.getFile(), file.getReason());
    }
    Matcher code = CODE.matcher(String.valueOf(cause.getMessage()));
    return code.find() ? code.group(1) : "";
  }
}
