package crosscase.cli;

import crosscase.cli.TablePrinter.Format;
import crosscase.jobs.SequenceJob;
import crosscase.jobs.Unit;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "sequence",
    description = "Count which theme follows which within a few turns of one document.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Counted are turns that have one after them (or units, by --unit): with the first theme, and"
          + " followed by the second. shift_p: by moving themes round within documents."
    })
final class SequenceCommand implements Callable<Integer> {
  private static final int RESAMPLES = 999;
  private static final Unit TURN = new Unit(Unit.Kind.TURN, 1);

  @Mixin private final CorpusOption corpus = new CorpusOption();
  @Mixin private final CodebookOption codebook = new CodebookOption();
  @Mixin private final SelectionOptions selected = new SelectionOptions();
  @Mixin private final ResampleOptions resampling = new ResampleOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--within",
      paramLabel = "K",
      defaultValue = "1",
      description = "How many turns later at most; 1 is the next (default: ${DEFAULT-VALUE}).")
  private int within = 1;

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "table, csv or json (default: ${DEFAULT-VALUE}).")
  private Format format = Format.TABLE;

  @Override
  public Integer call() throws Exception {
    UsageException.requireAtLeast(1, "--within", within);
    var selection = selected.selection(TURN);
    var settings =
        new SequenceJob.Settings(within, resampling.resamplesOr(RESAMPLES), resampling.seed());
    var folder = corpus.existing();
    CodebookOption.Text book = codebook.load();
    Stages stages = Stages.open(folder, new Steps(spec.commandLine().getErr()));
    stages.code(book);
    new TablePrinter(spec.commandLine().getOut())
        .print(stages.sequence(book.codebook(), selection, settings), format);
    return 0;
  }
}
