package crosscase.cli;

import crosscase.jobs.CodingJob;
import crosscase.jobs.CooccurrenceJob;
import crosscase.jobs.CorpusTables;
import crosscase.jobs.IngestJob;
import crosscase.jobs.IngestReport;
import crosscase.jobs.ResultFolder;
import crosscase.search.SentenceIndex;
import crosscase.themes.Codebook;
import crosscase.themes.Theme;
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

  IngestReport ingest(InputFolder input) throws Exception {
    Path folder = input.folder();
    IngestJob job = new IngestJob(tables, steps);
    return steps.step(
        "Ingesting " + folder,
        () -> input.prune() ? job.executeAndPrune(folder) : job.execute(folder));
  }

  /** Brings the index to the version of the corpus, if it is not there yet. */
  void index() throws Exception {
    String version = Long.toString(tables.version());
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

  /** Counts, tests and writes the result folder, unless it is of just this already. */
  Cooccurrence cooccur(Codebook codebook) throws Exception {
    List<String> themes = codebook.themes().stream().map(Theme::id).toList();
    ResultFolder results = new ResultFolder(tables, results(corpus));
    Map<String, Object> run = RunRecord.of(tables.version(), codebook);
    if (results.isOf(run)) {
      return Cooccurrence.of(results.counts(), themes);
    }
    Cooccurrence found =
        steps.step(
            "Counting co-occurrence",
            () -> Cooccurrence.of(new CooccurrenceJob(tables).execute(themes), themes));
    steps.step("Writing results", () -> results.write(found.counts(), themes, found.pairs(), run));
    return found;
  }
}
