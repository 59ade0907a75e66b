package crosscase.cli;

import crosscase.jobs.ResultTable;
import crosscase.jobs.Selection;
import crosscase.jobs.SequenceJob;
import crosscase.jobs.Unit;
import java.io.PrintWriter;
import java.nio.file.Path;
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
  @Mixin private final ResultPlace place = new ResultPlace();
  @Mixin private final FormatOption format = new FormatOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--within",
      paramLabel = "K",
      defaultValue = "1",
      description = "How many turns later at most; 1 is the next (default: ${DEFAULT-VALUE}).")
  private int within = 1;

  @Override
  public Integer call() throws Exception {
    UsageException.requireAtLeast(1, "--within", within);
    var selection = selected.selection(TURN);
    var settings =
        new SequenceJob.Settings(within, resampling.resamplesOr(RESAMPLES), resampling.seed());
    Path folder = corpus.existing();
    format.isForPeople();
    place.check();
    CodebookOption.Text book = codebook.load();
    Stages stages = Stages.open(folder, new Steps(spec.commandLine().getErr()));
    stages.code(book);
    Path to = place.of(folder, asked(selection, settings));
    var question = new Analyses.Question(selection, to);
    ResultTable found = stages.analyses(book.codebook()).sequence(question, settings);
    PrintWriter out = spec.commandLine().getOut();
    format.print(Table.of(found), out);
    if (format.isForPeople()) {
      out.printf("%nTables: %s%n", to);
    }
    return 0;
  }

  private static ResultPlace.Asked asked(Selection selection, SequenceJob.Settings settings) {
    var asked = ResultPlace.Asked.of("sequence", Selection.DEFAULT.with(TURN), selection);
    if (settings.lag() != 1) {
      asked = asked.and("within", settings.lag());
    }
    boolean usual = settings.resamples() == RESAMPLES && settings.seed() == 1;
    return usual
        ? asked
        : asked.and("resamples", settings.resamples()).and("seed", settings.seed());
  }
}
