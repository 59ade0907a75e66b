package crosscase.cli;

import crosscase.jobs.CodingJob;
import crosscase.jobs.Cooccurrence;
import crosscase.jobs.CooccurrenceJob;
import crosscase.jobs.CorpusTables;
import crosscase.jobs.IngestJob;
import crosscase.jobs.IngestReport;
import crosscase.jobs.Input;
import crosscase.jobs.ResultFolder;
import crosscase.search.SentenceIndex;
import crosscase.themes.Codebook;
import crosscase.themes.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

  static Stages open(Path corpus, Steps steps) throws Exception {
    return new Stages(corpus, steps, steps.step("Starting Spark", () -> CorpusTables.open(corpus)));
  }

  static Path index(Path corpus) {
    return corpus.resolve("index");
  }

  static Path results(Path corpus) {
    return corpus.resolve("results").resolve("cooccurrence");
  }

  IngestReport ingest(Input input, boolean prune) throws Exception {
    IngestJob job = new IngestJob(tables, steps);
    return steps.step(
        "Ingesting %,d sources".formatted(input.sources().size()),
        () -> prune ? job.executeAndPrune(input) : job.execute(input));
  }

  /** Brings the index to the version of the corpus, if it is not there yet. */
  void index() throws Exception {
    String version = Long.toString(CorpusTables.version(corpus));
    if (!SentenceIndex.version(index(corpus)).equals(Optional.of(version))) {
      steps.step(
          "Indexing",
          () -> SentenceIndex.rebuild(index(corpus), tables.sentencesInOrder(), version));
    }
  }

  void code(CodebookOption.Text codebook) throws Exception {
    steps.step(
        "Coding by %d themes".formatted(codebook.codebook().themes().size()),
        () -> new CodingJob(tables).execute(codebook.yaml()));
  }

  /**
   * What the result folder says, if the index and the results are of the corpus as it is and of
   * this codebook; does not start Spark.
   */
  static Optional<Cooccurrence> counted(Path corpus, Codebook codebook) throws IOException {
    ResultFolder results = new ResultFolder(results(corpus));
    long version = CorpusTables.version(corpus);
    boolean current =
        results.isOf(RunRecord.of(version, codebook))
            && SentenceIndex.version(index(corpus)).equals(Optional.of(Long.toString(version)));
    return current
        ? Optional.of(Cooccurrence.of(results.counts(), themes(codebook)))
        : Optional.empty();
  }

  /** Counts, tests and writes the result folder, unless it is of just this already. */
  Cooccurrence cooccur(Codebook codebook) throws Exception {
    Optional<Cooccurrence> counted = counted(corpus, codebook);
    if (counted.isPresent()) {
      return counted.get();
    }
    List<String> themes = themes(codebook);
    Cooccurrence found =
        steps.step(
            "Counting co-occurrence",
            () -> Cooccurrence.of(new CooccurrenceJob(tables).execute(themes), themes));
    Map<String, Object> run = RunRecord.of(CorpusTables.version(corpus), codebook);
    steps.step(
        "Writing results", () -> new ResultFolder(results(corpus)).write(tables, found, run));
    return found;
  }

  private static List<String> themes(Codebook codebook) {
    return codebook.themes().stream().map(Theme::id).toList();
  }
}
