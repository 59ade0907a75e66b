package crosscase.cli;

import crosscase.corpus.Coding;
import crosscase.jobs.Cell;
import crosscase.jobs.CellJob;
import crosscase.jobs.CodingJob;
import crosscase.jobs.Cooccurrence;
import crosscase.jobs.CooccurrenceJob;
import crosscase.jobs.CorpusCheck;
import crosscase.jobs.CorpusLock;
import crosscase.jobs.CorpusTables;
import crosscase.jobs.Finding;
import crosscase.jobs.IngestJob;
import crosscase.jobs.IngestReport;
import crosscase.jobs.Input;
import crosscase.jobs.PrevalenceJob;
import crosscase.jobs.ResultFolder;
import crosscase.jobs.ResultTable;
import crosscase.jobs.Selection;
import crosscase.jobs.SequenceJob;
import crosscase.search.SentenceIndex;
import crosscase.themes.Codebook;
import crosscase.themes.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The stages over one corpus, each of them a step that is told to the user. */
final class Stages {
  private final Path corpus;
  private final Steps steps;
  private final CorpusTables tables;

  private Stages(Path corpus, Steps steps, CorpusTables tables) {
    this.corpus = corpus;
    this.steps = steps;
    this.tables = tables;
  }

  /** Starts Spark, unless another process is writing to the corpus. */
  static Stages open(Path corpus, Steps steps) throws Exception {
    CorpusLock.take(corpus).close();
    return new Stages(corpus, steps, tables(corpus, steps));
  }

  /** Starts Spark for a command that only reads. */
  static CorpusTables tables(Path corpus, Steps steps) throws Exception {
    return steps.step("Starting Spark", () -> CorpusTables.open(corpus));
  }

  CorpusTables tables() {
    return tables;
  }

  static Path index(Path corpus) {
    return corpus.resolve("index");
  }

  static Path results(Path corpus) {
    return corpus.resolve("results").resolve("cooccurrence");
  }

  IngestReport ingest(Input input, boolean prune) throws Exception {
    IngestJob job = new IngestJob(tables, steps);
    return writing(
        "Ingesting %,d sources".formatted(input.sources().size()),
        () -> prune ? job.executeAndPrune(input) : job.execute(input));
  }

  /** Brings the index to the version of the corpus, if it is not there yet. */
  void index() throws Exception {
    if (!isIndexed(corpus)) {
      writing("Indexing", this::updateIndex);
    }
  }

  private int updateIndex() throws IOException {
    return SentenceIndex.update(
        index(corpus), IndexedTables.of(tables, CorpusTables.indexVersion(corpus)));
  }

  /** Whether the index is of the corpus as it is; does not start Spark. */
  static boolean isIndexed(Path corpus) throws IOException {
    return SentenceIndex.version(index(corpus))
        .equals(Optional.of(CorpusTables.indexVersion(corpus)));
  }

  void code(CodebookOption.Text codebook) throws Exception {
    writing(
        "Coding by %d themes".formatted(codebook.codebook().themes().size()),
        () -> {
          new CodingJob(tables).execute(codebook.yaml());
          CorpusCodebook.keep(corpus, codebook.yaml());
          return 0;
        });
  }

  /**
   * What the result folder says, if the index and the results are of the corpus as it is and of
   * this codebook; does not start Spark.
   */
  static Optional<Cooccurrence> counted(Path corpus, Codebook codebook) throws IOException {
    ResultFolder results = new ResultFolder(results(corpus));
    boolean current =
        results.isOf(RunRecord.of(CorpusTables.version(corpus), codebook, Selection.DEFAULT))
            && isIndexed(corpus);
    return current
        ? Optional.of(Cooccurrence.of(results.counts(), themes(codebook)))
        : Optional.empty();
  }

  /** Counts, tests and writes the result folder, unless it is of just this already. */
  Cooccurrence cooccur(Codebook codebook) throws Exception {
    Optional<Cooccurrence> counted = counted(corpus, codebook);
    return counted.isPresent()
        ? counted.get()
        : cooccur(codebook, Selection.DEFAULT, Resamples.NONE);
  }

  /** Counts, tests, resamples if asked to, and writes the result folder. */
  Cooccurrence cooccur(Codebook codebook, Selection selection, Resamples resamples)
      throws Exception {
    List<String> themes = themes(codebook, selection);
    CooccurrenceJob job = new CooccurrenceJob(tables);
    Cooccurrence found =
        steps.step(
            "Counting co-occurrence",
            () -> Cooccurrence.of(job.execute(selection, themes), selection.themes(themes)));
    Cooccurrence tested =
        resamples.number() == 0
            ? found
            : steps.step(
                "Resampling %,d times".formatted(resamples.number()),
                () ->
                    found.with(
                        job.resample(selection, themes, resamples.number(), resamples.seed())));
    Map<String, Object> run = run(codebook, selection);
    run.putAll(tested.record());
    write("cooccurrence", tested.tables(selection.unit()), run);
    return tested;
  }

  /** How many resamples, and their seed. */
  record Resamples(int number, long seed) {
    static final Resamples NONE = new Resamples(0, 0);
  }

  /** Counts how common themes are, and writes it. */
  List<ResultTable> prevalence(Codebook codebook, Selection selection) throws Exception {
    List<ResultTable> found =
        steps.step(
            "Counting prevalence",
            () ->
                new PrevalenceJob(new CooccurrenceJob(tables))
                    .execute(selection, themes(codebook, selection))
                    .tables());
    write("prevalence", found, run(codebook, selection));
    return found;
  }

  /** Counts which theme follows which, and writes it. */
  ResultTable sequence(Codebook codebook, Selection selection, SequenceJob.Settings settings)
      throws Exception {
    ResultTable found =
        steps.step(
            "Counting sequences",
            () ->
                new SequenceJob(new CooccurrenceJob(tables))
                    .execute(selection, themes(codebook, selection), settings));
    Map<String, Object> run = run(codebook, selection);
    run.put("within", settings.lag());
    run.put("resamples", settings.resamples());
    run.put("seed", settings.seed());
    write("sequence", List.of(found), run);
    return found;
  }

  /** The units that a number counts. */
  ResultTable units(Codebook codebook, Selection selection, Cell cell) throws Exception {
    return steps.step(
        "Looking up units",
        () ->
            new CellJob(new CooccurrenceJob(tables))
                .execute(selection, themes(codebook, selection), cell));
  }

  /** The codebook's themes, then those that only this coder uses. */
  private List<String> themes(Codebook codebook, Selection selection) {
    List<String> themes = themes(codebook);
    if (selection.coder().equals(Coding.CODEBOOK)) {
      return themes;
    }
    List<String> known = tables.coders();
    if (!known.contains(selection.coder())) {
      throw UsageException.noSuchCoder(selection.coder(), known);
    }
    return Stream.concat(themes.stream(), tables.themesOf(selection.coder()).stream())
        .distinct()
        .toList();
  }

  private Map<String, Object> run(Codebook codebook, Selection selection) throws IOException {
    return RunRecord.of(CorpusTables.version(corpus), codebook, selection);
  }

  private void write(String name, List<ResultTable> results, Map<String, Object> run)
      throws Exception {
    ResultFolder folder = new ResultFolder(corpus.resolve("results").resolve(name));
    writing(
        "Writing results",
        () -> {
          folder.write(tables, results, run);
          return 0;
        });
  }

  /** Puts people's codings in the place of what the same coders had, and lets queries find them. */
  void store(Set<String> coders, List<Coding> codings) throws Exception {
    writing(
        "Storing",
        () -> {
          tables.replaceCodings(coders, codings);
          return 0;
        });
    index();
  }

  /** What is amiss with the tables. */
  List<Finding> check(int keepHours) throws Exception {
    return steps.step("Checking the tables", new CorpusCheck(tables, keepHours)::findings);
  }

  /** Mends the tables, and brings the index up to them. */
  void repair(int keepHours) throws Exception {
    writing(
        "Repairing",
        () -> {
          new CorpusCheck(tables, keepHours).repair();
          return 0;
        });
    index();
  }

  /** A step that no other process may disturb. */
  private <T> T writing(String what, Steps.Step<T> step) throws Exception {
    CorpusLock lock = CorpusLock.take(corpus);
    try {
      return steps.step(what, step);
    } finally {
      lock.close();
    }
  }

  private static List<String> themes(Codebook codebook) {
    return codebook.themes().stream().map(Theme::id).toList();
  }
}
