package crosscase.cli.failures;

import java.io.FileNotFoundException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a machine lacks: space, permission, memory, a network. */
final class MachineFailure {
  private static final String FULL_DISK =
      "no space is left on the disk that holds the corpus or the temporary files: free some space"
          + " and run the command again (what was stored before is intact)";

  private static final String NO_MEMORY =
      "there is too little memory for this: give Java more with CROSSCASE_JAVA_OPTS=-Xmx8g, or close"
          + " other programs, and run the command again";

  /** The messages of operating systems, which Spark passes on only as text. */
  private static final Pattern NO_SPACE =
      Pattern.compile("No space left on device|Disk quota exceeded|not enough space on the disk");

  private static final Pattern READ_ONLY = Pattern.compile("Read-only file system");

  private static final Pattern DENIED =
      Pattern.compile("Permission denied|Access is denied|Operation not permitted");

  /** Java's older classes put a path before the reason in brackets. */
  private static final Pattern PATH = Pattern.compile("(?:^|[\\s:'])((?:/|[A-Z]:\\\\)[^:('\"]+)");

  private MachineFailure() {}

  static Optional<String> sentence(Throwable cause) {
    String message = String.valueOf(cause.getMessage());
    if (NO_SPACE.matcher(message).find()) {
      return Optional.of(FULL_DISK);
    }
    if (cause instanceof OutOfMemoryError || message.contains("Java heap space")) {
      return Optional.of(NO_MEMORY);
    }
    if (READ_ONLY.matcher(message).find()) {
      return Optional.of(
          "%s cannot be changed, because its disk is read-only: use a folder on another disk"
              .formatted(place(cause)));
    }
    if (cause instanceof AccessDeniedException || DENIED.matcher(message).find()) {
      return Optional.of(
          "you have no permission to use %s: change its permissions or use another folder"
              .formatted(place(cause)));
    }
    return other(cause);
  }

  private static Optional<String> other(Throwable cause) {
    String sentence =
        switch (cause) {
          case FileAlreadyExistsException file ->
              file.getFile() + " is a file, but a folder is needed there: choose another place";
          case NotDirectoryException file ->
              file.getFile() + " is a file, but a folder is needed there: choose another place";
          case StackOverflowError deep ->
              "the input is nested too deeply to be read: simplify its brackets or its indentation";
          case CharacterCodingException bytes ->
              "a file that should be text is not in UTF-8: save it as UTF-8 in a text editor";
          case UnknownHostException host ->
              "there is no machine called %s to be reached: check the address and the network"
                  .formatted(host.getMessage());
          case ConnectException refused ->
              "the machine that holds the files does not answer: check the address and the network";
          case InterruptedException stopped -> "the command was interrupted: run it again";
          case InterruptedIOException stopped -> "the command was interrupted: run it again";
          case ClosedByInterruptException stopped -> "the command was interrupted: run it again";
          default -> "";
        };
    return Optional.of(sentence).filter(text -> !text.isEmpty());
  }

  /** A file that is gone; asked last, because a missing file of a table or an index says more. */
  static Optional<String> missingFile(Throwable cause) {
    return cause instanceof NoSuchFileException || cause instanceof FileNotFoundException
        ? Optional.of("%s is missing: check the name, and run again".formatted(place(cause)))
        : Optional.empty();
  }

  private static String place(Throwable cause) {
    if (cause instanceof FileSystemException file && file.getFile() != null) {
      return file.getFile();
    }
    Matcher path = PATH.matcher(String.valueOf(cause.getMessage()));
    return path.find() ? path.group(1).strip() : "the folder";
  }
}
