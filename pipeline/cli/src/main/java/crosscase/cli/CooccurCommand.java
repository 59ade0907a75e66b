package crosscase.cli;

import crosscase.jobs.Cell;
import crosscase.jobs.Cooccurrence;
import crosscase.jobs.ResultTable;
import crosscase.jobs.Selection;
import crosscase.jobs.Unit;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "cooccur",
    description = "Count which themes share a unit, and test it across cases.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "The units behind a number: --pair control-fixation,trust --case housing --show, with the"
          + " same --unit, --by and filters."
    })
final class CooccurCommand implements Callable<Integer> {
  @Mixin private final CorpusOption corpus = new CorpusOption();
  @Mixin private final CodebookOption codebook = new CodebookOption();
  @Mixin private final SelectionOptions selected = new SelectionOptions();
  @Mixin private final ResampleOptions resampling = new ResampleOptions();
  @Mixin private final CellOptions cell = new CellOptions();
  @Mixin private final ResultPlace place = new ResultPlace();
  @Mixin private final FormatOption format = new FormatOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--pair", paramLabel = "A,B", split = ",", description = "Two themes, to --show.")
  private List<String> pair = List.of();

  @Override
  public Integer call() throws Exception {
    Selection selection = selected.selection(Unit.SENTENCE);
    var resamples = new Analyses.Resamples(resampling.resamples(), resampling.seed());
    Path folder = corpus.existing();
    check(selection);
    CodebookOption.Text book = codebook.load();
    Stages stages = Stages.open(folder, new Steps(spec.commandLine().getErr()));
    stages.code(book);
    Analyses analyses = stages.analyses(book.codebook());
    if (cell.isShown()) {
      Cell shown = cell.cell(selection, pair, 2, "--pair A,B");
      print(analyses.units(selection, shown));
      return 0;
    }
    Path to = place.of(folder, asked(selection, resamples));
    Cooccurrence found = analyses.cooccur(new Analyses.Question(selection, to), resamples);
    if (format.isForPeople()) {
      report(found, selection);
      spec.commandLine().getOut().printf("Tables: %s%n", to);
    } else {
      print(found.tables(selection.unit()).getLast());
    }
    return 0;
  }

  private void print(ResultTable table) throws IOException {
    format.print(Table.of(table), spec.commandLine().getOut());
  }

  private void check(Selection selection) throws IOException {
    format.isForPeople();
    place.check();
    if (cell.isShown()) {
      cell.cell(selection, pair, 2, "--pair A,B");
    } else {
      cell.requireNothingToShow(pair, "--pair");
    }
  }

  private static ResultPlace.Asked asked(Selection selection, Analyses.Resamples resamples) {
    var asked = ResultPlace.Asked.of("cooccurrence", Selection.DEFAULT, selection);
    return resamples.number() == 0
        ? asked
        : asked.and("resamples", resamples.number()).and("seed", resamples.seed());
  }

  private void report(Cooccurrence found, Selection selection) {
    PrintWriter out = spec.commandLine().getOut();
    Report report = new Report(out, selection);
    report.themesByCase(found);
    report.pairs(found);
    new ResamplingReport(out).print(found, selection.unit());
  }
}
