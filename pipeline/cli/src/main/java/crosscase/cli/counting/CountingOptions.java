package crosscase.cli.counting;

import crosscase.association.Verdict;
import crosscase.cli.corpus.CodebookOption;
import crosscase.cli.corpus.CorpusCodebook;
import crosscase.cli.corpus.CorpusOption;
import crosscase.cli.corpus.CorpusStages;
import crosscase.cli.terminal.FormatOption;
import crosscase.cli.terminal.OutputTable;
import crosscase.cli.terminal.ProgressLog;
import crosscase.jobs.EvidenceJob.Cell;
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
 * The options of every command that counts themes: corpus, codebook, what to count, where to write
 * and how to print the results; or the number whose units to list instead.
 */
final class CountingOptions {
  @Mixin private final CorpusOption corpus = new CorpusOption();
  @Mixin private final CodebookOption codebook = new CodebookOption();
  @Mixin private final SelectionOptions selectionOptions = new SelectionOptions();
  @Mixin private final ThresholdOptions thresholdOptions = new ThresholdOptions();
  @Mixin private final ShowOptions cellToShow = new ShowOptions();
  @Mixin private final ResultFolderOption resultFolder = new ResultFolderOption();
  @Mixin private final FormatOption format = new FormatOption();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /** What to count, by this unit if no other was given. */
  Selection selection(Unit defaultUnit) {
    return selectionOptions.selection(defaultUnit);
  }

  /** The number whose units to list; empty without {@code --show}. */
  Optional<Cell> cellToShow(Selection selection, ShowOptions.RequestedThemes themes) {
    return cellToShow.cell(selection, themes);
  }

  /**
   * Starts Spark to count; codes what is not yet coded, with the codebook of the corpus unless
   * another is given. Wrong options are refused before that.
   */
  Analyses openToCount(Selection selection) throws Exception {
    thresholdOptions.thresholds();
    return open(selection, Optional.empty());
  }

  /** Starts Spark to look at a corpus, which is coded only if another codebook is given. */
  Analyses openToShow(Selection selection, Cell cell) throws Exception {
    return open(selection, Optional.of(cell));
  }

  private Analyses open(Selection selection, Optional<Cell> toShow) throws Exception {
    Path folder = corpus.existing();
    format.isForPeople();
    resultFolder.requireResultFolder();
    boolean isCoded = !codebook.isGiven() && CorpusCodebook.read(folder).isPresent();
    CodebookOption.LoadedCodebook book = codebook.loadFor(folder);
    SelectionCheck.require(folder, book.codebook(), selection, toShow);
    CorpusStages stages = CorpusStages.open(folder, new ProgressLog(spec.commandLine().getErr()));
    if (toShow.isEmpty() || !isCoded) {
      stages.code(book);
    }
    return new Analyses(stages, folder, book.codebook());
  }

  /** What to count, and where to write the results. */
  Analyses.AnalysisRequest request(Selection selection, ResultFolderOption.ResultName name)
      throws IOException {
    Verdict.Thresholds thresholds = thresholdOptions.thresholds();
    var full = name.with(ThresholdOptions.differences(thresholds));
    return new Analyses.AnalysisRequest(
        selection, thresholds, resultFolder.folder(corpus.existing(), full));
  }

  boolean isForPeople() {
    return format.isForPeople();
  }

  PrintWriter out() {
    return spec.commandLine().getOut();
  }

  void print(ResultTable table) throws IOException {
    format.print(OutputTable.of(table), out());
  }
}
