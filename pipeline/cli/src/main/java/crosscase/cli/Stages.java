package crosscase.cli;

import crosscase.jobs.CaseCounts;
import crosscase.jobs.CodingJob;
import crosscase.jobs.CooccurrenceJob;
import crosscase.jobs.CorpusTables;
import crosscase.jobs.IngestJob;
import crosscase.jobs.IngestReport;
import crosscase.jobs.PairAcrossCases;
import crosscase.jobs.ResultFolder;
import crosscase.jobs.SparkRuntime;
import crosscase.search.SentenceIndex;
import crosscase.themes.Codebook;
import crosscase.themes.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;

/** The stages over one corpus, each of them a step that is told to the user. */
final class Stages {
  private final Path corpus;
  private final Steps steps;
  private final SparkSession spark;
  private final CorpusTables tables;

  private Stages(Path corpus, Steps steps, SparkSession spark) {
    this.corpus = corpus;
    this.steps = steps;
    this.spark = spark;
    this.tables = new CorpusTables(spark, corpus);
  }

  static Stages open(Path corpus, Steps steps) throws Exception {
    return new Stages(corpus, steps, steps.step("Starting Spark", SparkRuntime::session));
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

  /** Counts and tests; writes the result folder unless it says the same already. */
  Cooccurrence cooccur(Codebook codebook) throws Exception {
    List<String> themes = codebook.themes().stream().map(Theme::id).toList();
    CaseCounts counts =
        steps.step("Counting co-occurrence", () -> new CooccurrenceJob(tables).execute(themes));
    List<PairAcrossCases> pairs = PairAcrossCases.of(counts, themes);
    ResultFolder results = new ResultFolder(spark, results(corpus));
    Map<String, Object> run = RunRecord.of(tables.version(), codebook, counts);
    if (!results.isOf(run)) {
      steps.step("Writing results", () -> results.write(counts, themes, pairs, run));
    }
    return new Cooccurrence(counts, themes, pairs);
  }
}
