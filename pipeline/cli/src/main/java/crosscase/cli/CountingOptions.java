package crosscase.cli;

import crosscase.jobs.Cell;
import crosscase.jobs.ResultTable;
import crosscase.jobs.Selection;
import crosscase.jobs.Unit;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * What every command that counts themes is told: of which corpus, by which codebook, what counts,
 * where it is written and how it is printed; or the number that is to be shown instead.
 */
final class CountingOptions {
  @Mixin private final CorpusOption corpus = new CorpusOption();
  @Mixin private final CodebookOption codebook = new CodebookOption();
  @Mixin private final SelectionOptions selected = new SelectionOptions();
  @Mixin private final CellOptions cell = new CellOptions();
  @Mixin private final ResultPlace place = new ResultPlace();
  @Mixin private final FormatOption format = new FormatOption();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /** What counts, by this unit if none was asked for. */
  Selection selection(Unit usual) {
    return selected.selection(usual);
  }

  /** The number to show; empty if nothing is to be shown. */
  Optional<Cell> cell(Selection selection, CellOptions.Themes themes) {
    return cell.cell(selection, themes);
  }

  /** Starts Spark and codes the corpus; what was told wrongly is refused before that. */
  Analyses open() throws Exception {
    Path folder = corpus.existing();
    format.isForPeople();
    place.check();
    CodebookOption.Text book = codebook.load();
    Stages stages = Stages.open(folder, new Steps(spec.commandLine().getErr()));
    stages.code(book);
    return stages.analyses(book.codebook());
  }

  /** What to count, and where to write it. */
  Analyses.Question question(Selection selection, ResultPlace.Asked asked) throws IOException {
    return new Analyses.Question(selection, place.of(corpus.existing(), asked));
  }

  boolean isForPeople() {
    return format.isForPeople();
  }

  PrintWriter out() {
    return spec.commandLine().getOut();
  }

  void print(ResultTable table) throws IOException {
    format.print(Table.of(table), out());
  }
}
