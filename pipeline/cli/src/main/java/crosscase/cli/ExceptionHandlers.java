package crosscase.cli;

import crosscase.cli.corpus.CorpusOption;
import crosscase.cli.failures.FailureLog;
import crosscase.cli.failures.FailureSentence;
import crosscase.cli.failures.StopNotice;
import crosscase.cli.terminal.PrintableText;
import crosscase.extract.InputException;
import crosscase.extract.MetadataException;
import crosscase.jobs.SelectionException;
import crosscase.search.QueryException;
import crosscase.themes.CodebookException;
import crosscase.themes.ExchangeException;
import java.io.PrintWriter;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** Turns an exception into what the user sees: one sentence, and an exit code. */
final class ExceptionHandlers {
  private ExceptionHandlers() {}

  /** Passes errors on as exceptions, because picocli hands only these to the handlers. */
  static int executeWithErrors(ParseResult parsed) {
    try {
      return new RunLast().execute(parsed);
    } catch (Error e) {
      CommandLine last = parsed.commandSpec().commandLine();
      for (ParseResult each = parsed; each.hasSubcommand(); each = each.subcommand()) {
        last = each.subcommand().commandSpec().commandLine();
      }
      throw new ExecutionException(last, "The command failed", e);
    }
  }

  static int handleWrongUsage(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    String message = asSentence(e.getMessage());
    command.getErr().println(message);
    command.getErr().printf("See %s --help.%n", command.getCommandSpec().qualifiedName());
    return ExitCode.WRONG_USAGE;
  }

  static int handleFailure(Exception e, CommandLine command, @Nullable ParseResult parsed) {
    if (StopNotice.isStopped()) {
      return ExitCode.FAILED; // what the end of the program interrupts is no failure
    }
    PrintWriter err = command.getErr();
    boolean usage = isUsage(e);
    err.println(usage ? e.getMessage() : failure(e, command));
    if (e instanceof QueryException query) {
      query.withCaret().ifPresent(err::println);
    }
    if (System.getProperty("crosscase.log") != null) {
      e.printStackTrace(err);
    } else if (!usage) {
      err.println(whereDetailsAre(e, command));
    }
    return usage ? ExitCode.WRONG_USAGE : ExitCode.FAILED;
  }

  private static String failure(Exception e, CommandLine command) {
    String corpus = CorpusOption.nameIn(command.getCommandSpec()).orElse("the corpus");
    String sentence = firstLine(FailureSentence.of(e, corpus));
    return "Failed: " + asSentence(PrintableText.of(sentence));
  }

  private static String whereDetailsAre(Exception e, CommandLine command) {
    return CorpusOption.folderIn(command.getCommandSpec())
        .flatMap(corpus -> FailureLog.add(corpus, command.getCommandName(), e))
        .map("Details, without any words of a transcript, are in %s."::formatted)
        .orElse("Add --verbose for details.");
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
