package crosscase.cli;

import crosscase.cli.searching.QueryHelp;
import java.io.PrintWriter;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "help",
    description = "Explain the query language, with examples, or how to use a command.",
    mixinStandardHelpOptions = true)
final class HelpCommand implements Callable<Integer> {
  private static final String NO_TOPIC = "";

  @Parameters(
      paramLabel = "query|COMMAND",
      arity = "0..1",
      defaultValue = NO_TOPIC,
      description = "What to explain (default: the list of commands).")
  private String topic = NO_TOPIC;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    CommandLine program = spec.commandLine().getParent();
    PrintWriter out = spec.commandLine().getOut();
    switch (topic) {
      case "query" -> out.println(QueryHelp.text());
      case NO_TOPIC -> program.usage(out);
      default -> command(program.getSubcommands()).usage(out);
    }
    return ExitCode.DONE;
  }

  private CommandLine command(Map<String, CommandLine> commands) {
    CommandLine command = commands.get(topic);
    if (command == null) {
      throw new UsageException(
          "There is no help on '%s': give query, or a command listed by crosscase --help."
              .formatted(topic));
    }
    return command;
  }
}
