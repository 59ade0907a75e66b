package crosscase.cli;

import crosscase.cli.codebooks.CodebookCommand;
import crosscase.cli.codebooks.SuggestCommand;
import crosscase.cli.coding.CodeCommand;
import crosscase.cli.coding.CompareCommand;
import crosscase.cli.coding.ExportCommand;
import crosscase.cli.coding.ImportCodingsCommand;
import crosscase.cli.counting.CooccurCommand;
import crosscase.cli.counting.PrevalenceCommand;
import crosscase.cli.counting.SequenceCommand;
import crosscase.cli.failures.StopNotice;
import crosscase.cli.ingesting.ExtractCommand;
import crosscase.cli.ingesting.IndexCommand;
import crosscase.cli.ingesting.IngestCommand;
import crosscase.cli.ingesting.PlantCommand;
import crosscase.cli.ingesting.SpeakersCommand;
import crosscase.cli.ingesting.VerifyCommand;
import crosscase.cli.searching.CollocatesCommand;
import crosscase.cli.searching.ConcordanceCommand;
import crosscase.cli.searching.KeywordsCommand;
import crosscase.cli.searching.NgramsCommand;
import crosscase.cli.searching.SearchCommand;
import crosscase.cli.terminal.ErrorStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program: {@code crosscase COMMAND}. */
@Command(
    name = "crosscase",
    description = {
      "Which themes go together in interviews and reports, in which cases, and does that hold"
          + " across cases?",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = SoftwareVersion.class,
    commandListHeading = "%nCommands, in the order of the stages:%n",
    footer = {
      "",
      "Exit codes: 0 done; 1 failed; 2 wrong usage; 3 done, but some sources were rejected."
    },
    subcommands = {
      RunCommand.class,
      ExtractCommand.class,
      SpeakersCommand.class,
      IngestCommand.class,
      IndexCommand.class,
      CodeCommand.class,
      CooccurCommand.class,
      PrevalenceCommand.class,
      SequenceCommand.class,
      SearchCommand.class,
      ConcordanceCommand.class,
      CollocatesCommand.class,
      KeywordsCommand.class,
      NgramsCommand.class,
      ServeCommand.class,
      CodebookCommand.class,
      ImportCodingsCommand.class,
      CompareCommand.class,
      ExportCommand.class,
      SuggestCommand.class,
      VerifyCommand.class,
      PlantCommand.class,
      HelpCommand.class
    })
public final class Crosscase implements Runnable {
  /** Kept in a field, because the JDK forgets the level of a logger that nothing refers to. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private static final String SERVE = "serve";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "A command is missing, such as run or search");
  }

  public static void main(String[] args) {
    if (Arrays.asList(args).contains("--verbose")) {
      System.setProperty("crosscase.log", "info");
    } else {
      ErrorStream.silenceLibraries();
    }
    // Lucene warns at every start that vector instructions are off; Crosscase uses no vectors.
    LUCENE.setLevel(Level.SEVERE);
    boolean pages = args.length > 0 && args[0].equals(SERVE);
    CommandLine commandLine = pages ? serveCommandLine() : commandLine();
    PrintWriter err = new PrintWriter(ErrorStream.own(), true, StandardCharsets.UTF_8);
    commandLine.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8)).setErr(err);
    StopNotice.install(err);
    int code = commandLine.execute(pages ? Arrays.copyOfRange(args, 1, args.length) : args);
    StopNotice.finished();
    System.exit(code);
  }

  static CommandLine commandLine() {
    return configured(new CommandLine(new Crosscase()));
  }

  /** The serve command alone: the classes of the other commands cannot be loaded without Spark. */
  private static CommandLine serveCommandLine() {
    return configured(new CommandLine(new ServeCommand()).setCommandName("crosscase " + SERVE));
  }

  private static CommandLine configured(CommandLine commandLine) {
    return commandLine
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(true)
        .setExecutionStrategy(ExceptionHandlers::executeWithErrors)
        .setParameterExceptionHandler(ExceptionHandlers::handleWrongUsage)
        .setExecutionExceptionHandler(ExceptionHandlers::handleFailure);
  }
}
