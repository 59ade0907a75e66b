package crosscase.cli;

import crosscase.extract.InputException;
import crosscase.extract.MetadataException;
import crosscase.jobs.SelectionException;
import crosscase.search.QueryException;
import crosscase.themes.CodebookException;
import crosscase.themes.ExchangeException;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns an exception into what the user sees: one sentence, and an exit code. */
final class ExceptionHandlers {
  /** The operating system's message. */
  private static final String NO_SPACE = "No space left on device";

  private static final String FULL_DISK =
      "no space is left on the disk that holds the corpus or the temporary files: free some space"
          + " and run the command again (what was stored before is intact)";

  private ExceptionHandlers() {}

  static int handleWrongUsage(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    String message = asSentence(e.getMessage());
    command.getErr().println(message);
    command.getErr().printf("See %s --help.%n", command.getCommandSpec().qualifiedName());
    return ExitCode.WRONG_USAGE;
  }

  static int handleFailure(Exception e, CommandLine command, @Nullable ParseResult parsed) {
    PrintWriter err = command.getErr();
    boolean usage = isUsage(e);
    String cause = isDiskFull(e) ? FULL_DISK : cause(e);
    err.println(usage ? cause : "Failed: " + asSentence(firstLine(cause)));
    if (e instanceof QueryException query) {
      query.withCaret().ifPresent(err::println);
    }
    if (System.getProperty("crosscase.log") != null) {
      e.printStackTrace(err);
    } else if (!usage) {
      err.println("Add --verbose for details.");
    }
    return usage ? ExitCode.WRONG_USAGE : ExitCode.FAILED;
  }

  private static String cause(Exception e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  /** Searches the messages, because Spark reports what happened in a task only as text. */
  private static boolean isDiskFull(Exception e) {
    return Stream.<@Nullable Throwable>iterate(e, Objects::nonNull, Throwable::getCause)
        .anyMatch(each -> String.valueOf(each.getMessage()).contains(NO_SPACE));
  }

  private static boolean isUsage(Exception e) {
    return Stream.of(
            UsageException.class,
            CodebookException.class,
            ExchangeException.class,
            InputException.class,
            MetadataException.class,
            QueryException.class,
            SelectionException.class)
        .anyMatch(type -> type.isInstance(e));
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse(text);
  }

  private static String asSentence(@Nullable String text) {
    String message = text == null ? "The command cannot be understood" : text;
    return message.endsWith(".") || message.endsWith(")") ? message : message + ".";
  }
}
